/** As much of an OpenAPI 3.1 document as the check reads, and the way through its `$ref`s. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

interface MaybeReference {
  $ref?: string;
}

export interface Schema extends MaybeReference {
  title?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  description?: string;
  enum?: Json[];
  const?: Json;
  default?: Json;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  contentMediaType?: string;
  'x-amity-evidence'?: Json;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  /** Values to which others may come. */
  'x-extensible-enum'?: Json[];
}

export interface Example extends MaybeReference {
  value?: Json;
}

export interface MediaTypeObject {
  schema?: Schema;
  example?: Json;
  examples?: Record<string, Example>;
}

export interface ParameterObject extends MaybeReference {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  style?: string;
  schema?: Schema;
}

export interface BodyObject extends MaybeReference {
  description?: string;
  required?: boolean;
  content?: Record<string, MediaTypeObject>;
  'x-amity-tolerated'?: boolean;
}

export interface Operation {
  description?: string;
  parameters?: ParameterObject[];
  requestBody?: BodyObject;
  responses?: Record<string, BodyObject>;
  security?: Record<string, string[]>[];
  'x-amity-source'?: { document: string; section?: string }[];
}

export interface PathItem extends MaybeReference {
  parameters?: ParameterObject[];
  get?: Operation;
  put?: Operation;
  post?: Operation;
  delete?: Operation;
  patch?: Operation;
}

export interface Server {
  url: string;
}

export interface Bundle {
  paths: Record<string, PathItem>;
  servers?: Server[];
  security?: Record<string, string[]>[];
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, MaybeReference & { type?: string; scheme?: string }>;
  };
}

/** Follows a local `$ref`. What stands beside it wins over what it points to, as 3.1 has it for schemas. */
export function resolve<T extends MaybeReference>(bundle: Bundle, node: T): T {
  if (node.$ref === undefined) return node;
  const { $ref, ...beside } = node;
  let target: unknown = bundle;
  for (const key of $ref.replace(/^#\//, '').split('/')) {
    const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
    target = isObject(target) ? target[name] : undefined;
  }
  if (!isObject(target)) throw new Error(`${$ref} leads nowhere`);
  // A $ref points to the kind of object in whose place it stands; the linter holds the bundle to that.
  const found = resolve(bundle, target as T);
  return Object.keys(beside).length === 0 ? found : { ...found, ...beside };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
