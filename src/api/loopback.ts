import { isIPv4, isIPv6 } from 'node:net';

/** Whether a server that listens on this address is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return (
    bare === 'localhost' || bare.endsWith('.localhost') || (isIPv4(bare) && bare.startsWith('127.')) || (isIPv6(bare) && bare === '::1')
  );
}

/**
 * Whether a Host header may name a server bound to `bound`. A loopback server answers to loopback names only: any other name that
 * leads here was bent by its owner (DNS rebinding), so that a page of his could read the graph.
 */
export function mayBeCalled(hostHeader: string | undefined, bound: string): boolean {
  if (!isLoopback(bound)) return true;
  const name = /^(\[[^\]]+\]|[^:]+)(?::\d+)?$/.exec(hostHeader ?? '')?.[1];
  return name !== undefined && isLoopback(name);
}
