import { fileURLToPath } from 'node:url';

export const postmanFile = fileURLToPath(
  new URL('../../docs/rest-api.postman_collection.json', import.meta.url),
);

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}
interface Operation {
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}
/** The API's own description, as it answers it at `/api/openapi.json`. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
/** Whoever has just come in goes on as that person. */
const KEEP_TOKENS = [
  'const { access_token, refresh_token } = pm.response.json();',
  "if (access_token) pm.collectionVariables.set('access_token', access_token);",
  "if (refresh_token) pm.collectionVariables.set('refresh_token', refresh_token);",
];

/** The same for Postman: a collection with a folder for each group of requests. */
export function renderPostman({ paths, components }: ApiDocument): string {
  const example = (schema: Schema): unknown => {
    const { $ref, type, properties, items } = schema;
    if ($ref !== undefined) return example(components.schemas[$ref.split('/').at(-1) ?? ''] ?? {});
    if (schema.example !== undefined) return schema.example;
    if (properties) {
      return Object.fromEntries(
        Object.entries(properties).flatMap(([name, each]) => {
          const value = name === 'refresh_token' ? '{{refresh_token}}' : example(each);
          return value === undefined ? [] : [[name, value]];
        }),
      );
    }
    if (items) return [example(items)];
    return type === 'string' ? '' : undefined;
  };

  const request = (path: string, method: string, operation: Operation) => {
    const { parameters = [], requestBody, security } = operation;
    const body = requestBody?.content['application/json'];
    const inPath = parameters.filter((each) => each.in === 'path');
    const query = parameters.filter((each) => each.in === 'query');
    const description = operation.responses['200']?.description ?? '';
    const raw = `{{base_url}}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
    return {
      name: `${method.toUpperCase()} ${path}`,
      ...(path.endsWith('/signup/') || path.endsWith('/login/') || path.endsWith('/refresh/')
        ? { event: [{ listen: 'test', script: { type: 'text/javascript', exec: KEEP_TOKENS } }] }
        : {}),
      request: {
        method: method.toUpperCase(),
        description,
        ...(security === undefined && { auth: { type: 'noauth' } }),
        header: body ? [{ key: 'Content-Type', value: 'application/json' }] : [],
        ...(body && { body: { mode: 'raw', raw: JSON.stringify(example(body.schema), null, 2) } }),
        url: {
          raw,
          host: ['{{base_url}}'],
          path: raw.split('/').slice(1),
          ...(inPath.length > 0 && {
            variable: inPath.map(({ name, schema }) => ({ key: name, value: example(schema ?? {}) ?? '' })),
          }),
          ...(query.length > 0 && {
            query: query.map(({ name, description: says = '' }) => ({
              key: name,
              value: '',
              description: says,
              disabled: true,
            })),
          }),
        },
      },
    };
  };

  const groups = new Map<string, object[]>();
  for (const [path, operations] of Object.entries(paths)) {
    const group = path.split('/')[2] ?? '';
    const items = Object.entries(operations).map(([method, each]) => request(path, method, each));
    groups.set(group, [...(groups.get(group) ?? []), ...items]);
  }
  const collection = {
    info: {
      name: 'SafyCore',
      description: 'Made by `npm run postman`; docs/rest-api.md tells more.',
      schema: SCHEMA,
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{access_token}}', type: 'string' }] },
    variable: [
      { key: 'base_url', value: 'http://localhost:8000' },
      { key: 'access_token', value: '' },
      { key: 'refresh_token', value: '' },
    ],
    item: [...groups].map(([name, item]) => ({ name, item })),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
