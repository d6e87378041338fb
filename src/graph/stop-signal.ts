/** Says that nobody waits for an answer any more. An AbortSignal is one; what sees to a single request may be something lighter. */
export interface StopSignal {
  readonly aborted: boolean;
  /** Why, once it is aborted. */
  readonly reason: unknown;
  readonly addEventListener: (type: 'abort', listener: () => void, options: { readonly once: true }) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}
