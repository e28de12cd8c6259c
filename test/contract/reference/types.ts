/** The shape of the vendor's documents as data. How their tables read is said in `v2.ts` and `v3.ts`. */

export type Document = 'reference-v2' | 'reference-v3';

export type Method = 'get' | 'post' | 'put' | 'delete';

export type MediaType = 'application/json' | 'application/x-www-form-urlencoded' | 'multipart/form-data';

export type ParameterLocation = 'path' | 'query' | 'body';

export type ParameterType = 'string' | 'integer' | 'boolean' | 'object' | 'array<string>' | 'blob';

export type Value = string | number | boolean;

export interface Parameter {
  name: string;
  in: ParameterLocation;
  type: ParameterType;
  /** The version 3 pages reached us without their marks; `resolutions.ts` settles those. */
  required: boolean | 'not printed';
  enum?: Value[];
  default?: Value;
  /** The keys of an object whose keys the documents list. An object without them takes any key. */
  fields?: string[];
  /** `type: text` needs `data.text`: with this value of the other parameter, this key of the object is required. */
  requiredField?: { with: string; value: Value; field: string };
  /** A value that one of the request examples must show. */
  example?: Value;
  /** Fewest and most elements of an array. */
  elements?: [number, number];
  /** Fewest and most characters of the string, or of each string of the array. */
  characters?: [number, number];
}

export interface Note {
  /** The document's statement, in short. */
  says: string;
  /** A word by which the same statement is recognised in a text of our own. */
  find: RegExp;
  /** The parameter or the field of the response that it is about; without it, the operation's description says it. */
  about?: string;
}

export type Leaf =
  | 'string'
  | 'string | null'
  | 'date-time'
  | 'boolean'
  | 'number'
  | 'object'
  | 'array<string>'
  /** An array that the sample shows empty. */
  | 'array';

/** The response's sample, every value replaced by its type. `[x]` is an array of x. */
export type Field = Leaf | { [name: string]: Field } | [Field];

/** One section of a document: a heading, an operation, its header and parameter tables. */
export interface Section {
  document: Document;
  section: string;
  method: Method;
  path: string;
  /** The Content-Type row. Null where there is none, and on a GET, where the row means nothing. */
  mediaType: MediaType | null;
  parameters: Parameter[];
  notes?: Note[];
  /** 'binary', or the sample. Absent where the document gives no response. */
  answer?: 'binary' | Field;
  /** The host of the document's own request example. */
  host?: string;
}

/** A section of a group of one document, which `v2.ts` and `v3.ts` complete. */
export type GroupSection = Omit<Section, 'document'>;
