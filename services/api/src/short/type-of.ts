const JSON_TYPE = 'application/json';
const TYPES = new Set([JSON_TYPE, 'application/graphql-response+json']);

/**
 * As what an answer is told to a caller who accepts this, as Yoga chooses it: the first that it knows. Undefined where it is
 * none of GraphQL's two.
 */
export function typeOf(accept: string): string | undefined {
  for (const one of accept.replaceAll(/\s/g, '').toLowerCase().split(',')) {
    const [type = '', ...params] = one.split(';');
    if (params.some((param) => param.includes('charset=') && param !== 'charset=utf-8')) continue;
    if (type === '*/*' || type === 'application/*') return `${JSON_TYPE}; charset=utf-8`;
    if (TYPES.has(type)) return `${type}; charset=utf-8`;
  }
  return undefined;
}
