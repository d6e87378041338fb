const OURS = ['application/json', 'application/graphql-response+json', 'application/*', '*/*'];

/** Whether a client takes an answer of ours, by its Accept header. Apollo looks only when the database has been asked. */
export function takesJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  return accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return OURS.includes(type) && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
