/**
 * Walks the specification as plain JSON, without the helpers that the cases are made with: what those overlook is to be
 * found here.
 */
export type Node = Record<string, unknown>;

/** An operation as it stands in the document. */
export interface RawOperation {
  id: string;
  path: string;
  isOpenToAll: boolean;
  parameters: Node[];
  body: Node | undefined;
  /** The body by media type. */
  media: [mediaType: string, media: Node][];
  responses: [status: string, response: Node][];
  /** The way to its pages, if it has pages. */
  pagination: RawPagination | undefined;
}

/** The places of a page's token, of the next token and of the items, each dotted. */
export interface RawPagination {
  token: string;
  next: string;
  items: string;
}

/** A constraint on a request: its place and its keyword. */
export interface RawConstraint {
  /** `body/options/limit`, with `*` for the elements of an array. */
  at: string;
  keyword: string;
}

const besideMethods = ['parameters', 'summary', 'description', 'servers', '$ref'];

export class RawWalk {
  readonly #root: Node;

  constructor(document: object) {
    this.#root = document as Node; // any object is one
  }

  operations(): RawOperation[] {
    return entries(this.#root.paths).flatMap(([path, item]) =>
      entries(item)
        .filter(([key]) => !besideMethods.includes(key) && !key.startsWith('x-'))
        .map(([method, operation]) => {
          const body = this.#sentBody(operation);
          return {
            id: String(operation.operationId ?? `${method} ${path}`),
            path,
            isOpenToAll: this.#isOpenToAll(operation),
            parameters: [...list(item.parameters), ...list(operation.parameters)].map((each) => this.follow(each)),
            body,
            media: this.media(body),
            responses: entries(operation.responses).map(([status, each]) => [status, this.follow(each)]),
            pagination: operation['x-amity-pagination'] as RawPagination | undefined, // lint proves its form
          };
        }),
    );
  }

  #isOpenToAll({ security = this.#root.security }: Node): boolean {
    const alternatives = list(security);
    return alternatives.length === 0 || alternatives.some((each) => entries(each).length === 0);
  }

  /** Absent where the body is only tolerated: the client does not send it. */
  #sentBody({ requestBody }: Node): Node | undefined {
    const body = requestBody === undefined ? undefined : this.follow(requestBody);
    return body?.['x-amity-tolerated'] === true ? undefined : body;
  }

  /** The target of a reference. */
  follow(value: unknown): Node {
    const node = value as Node; // references and what they point at are objects
    if (typeof node.$ref !== 'string') return node;
    const keys = node.$ref.slice(2).split('/');
    const step = (each: unknown, key: string) => (each as Node)[key.replace('~1', '/').replace('~0', '~')]; // a tree
    return this.follow(keys.reduce(step, this.#root));
  }

  /** The values of the examples that a parameter or media type has. */
  examples(holder: Node): [name: string, value: unknown][] {
    const named = entries(holder.examples).map(([name, each]): [string, unknown] => [name, this.follow(each).value]);
    return 'example' in holder ? [['example', holder.example], ...named] : named;
  }

  /** The responses of a response, or the requests of a body, by media type. */
  media(holder: Node | undefined): [mediaType: string, media: Node][] {
    return entries(holder?.content);
  }

  /** The properties of a schema, with those of all its branches. */
  properties(schema: unknown): [name: string, property: Node][] {
    const node = this.follow(schema);
    const branches = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => list(node[key]));
    return [...entries(node.properties), ...branches.flatMap((branch) => this.properties(branch))];
  }

  /** The properties that a schema requires; of a union, those that any branch requires. */
  required(schema: unknown): string[] {
    const node = this.follow(schema);
    const branches = ['oneOf', 'allOf'].flatMap((key) => list(node[key]));
    return [...list(node.required).map(String), ...branches.flatMap((branch) => this.required(branch))];
  }

  /** Properties that tell the forms of a union, where a form may omit them: without them it is that form. */
  #optionalForms(union: unknown, at: string): string[] {
    return list(union).flatMap((branch) => {
      const { properties, required } = this.follow(branch);
      const told = entries(properties).filter(
        ([name, each]) => each.enum && !list(required).map(String).includes(name),
      );
      return told.map(([name]) => `${at}/${name}`);
    });
  }

  /** Every keyword of a schema, and of what lies below it, that a value can fail to keep to. */
  constraints(schema: unknown, at: string, isText: boolean): RawConstraint[] {
    const node = this.follow(schema);
    return Object.entries(node).flatMap(([keyword, value]): RawConstraint[] => {
      switch (keyword) {
        case 'properties':
          return entries(value).flatMap(([name, each]) => this.constraints(each, `${at}/${name}`, isText));
        case 'items':
          return this.constraints(value, `${at}/*`, isText);
        case 'anyOf':
          if (list(value).every((each) => Object.keys(each).join() === 'required')) return [{ at, keyword }];
          return list(value).flatMap((each) => this.constraints(each, at, isText));
        case 'oneOf':
          return list(value)
            .flatMap((each) => this.constraints(each, at, isText))
            .filter((each) => !(each.keyword === 'required' && this.#optionalForms(value, at).includes(each.at)));
        case 'allOf':
          return list(value).flatMap((each) => this.constraints(each, at, isText));
        case 'required':
          return list(value).map((name) => ({ at: `${at}/${name}`, keyword }));
        default:
          return bites(keyword, value, at, isText) ? [{ at, keyword }] : [];
      }
    });
  }
}

/** The client's name of a parameter or property. */
export function argumentOf(node: Node, name: unknown): string {
  return String(node['x-amity-argument'] ?? name).replace('[]', '');
}

const silent = ['description', 'title', 'default', 'examples', 'deprecated', 'discriminator', 'contentMediaType'];

/** Whether a keyword can be broken. Of those that nobody has thought of, yes: then a case is missing. */
function bites(keyword: string, value: unknown, at: string, isText: boolean): boolean {
  if (silent.includes(keyword) || keyword.startsWith('x-')) return false;
  if (keyword === 'type') {
    const types = [value].flat();
    return at !== 'body' && !(isText && (types.includes('string') || (types.includes('array') && at.endsWith('[]'))));
  }
  if (keyword === 'format') return value !== 'binary' && value !== 'int64';
  if (keyword === 'additionalProperties') return value !== true;
  if (keyword === 'minLength') return value !== 0;
  if (keyword === 'minItems') return Number(value) > (isText ? 1 : 0);
  return true;
}

function entries(value: unknown): [string, Node][] {
  return Object.entries((value ?? {}) as Record<string, Node>); // whatever is walked by its keys holds objects
}

function list(value: unknown): Node[] {
  return (value ?? []) as Node[]; // arrays hold objects here, but for `required`, whose names are only printed
}
