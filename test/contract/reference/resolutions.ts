/** Contradictions and gaps of the documents: what they print, how it is read, and why. */
import type { Document, MediaType, Parameter, Section, Value } from './types.js';

export interface Resolution {
  document: Document;
  section: string;
  /** The parameters it is about, by their printed names. Without them it is about the section itself. */
  parameters?: string[];
  prints: string;
  reading: {
    path?: string;
    mediaType?: MediaType | null;
    name?: string;
    required?: boolean;
    /** null: the printed default is none. */
    default?: Value | null;
    example?: Value;
  };
  reason: string;
}

const hasDefault = {
  document: 'reference-v2',
  prints: 'a default, and no <optional>',
  reading: { required: false },
  reason:
    'A parameter with a default may be left out, though it is not marked optional: else the default never applied.',
} as const;

const unmute = {
  document: 'reference-v2',
  parameters: ['mutePeriod'],
  prints: 'default 0 *',
  reading: { default: null, example: 0 },
  reason:
    'The note that the star leads to says that mute and unmute are one endpoint, so 0 is not what a request without ' +
    'mutePeriod means, but the value that unmutes: required, no default, and a request example must show it.',
} satisfies Partial<Resolution>;

const noBody = {
  document: 'reference-v2',
  prints: 'Content-Type application/x-www-form-urlencoded, and no parameter of a body',
  reading: { mediaType: null },
  reason: 'The row names the media type of a body, and there is none.',
} as const;

const unmarked = { document: 'reference-v3', prints: 'no mark of what is required' } as const;

export const resolutions: Resolution[] = [
  { ...hasDefault, section: 'Query for Messages', parameters: ['filterByParentId'] },
  { ...hasDefault, section: 'Create Image Message', parameters: ['fullImage'] },
  { ...hasDefault, section: 'Query for Users', parameters: ['filter'] },
  { ...hasDefault, section: 'Add Blacklisted Word', parameters: ['isMatchExactWord'] },
  { ...hasDefault, section: 'Update Blacklisted Word', parameters: ['isMatchExactWord'] },
  { ...hasDefault, section: 'Query for Messages With Most Reactions', parameters: ['limit'] },
  { ...unmute, section: 'Unmute Channel' },
  { ...unmute, section: 'Unmute Users in Channel' },
  { ...noBody, section: 'Close a Channel' },
  { ...noBody, section: 'Clear User Flags' },
  {
    document: 'reference-v2',
    section: 'Delete Message',
    prints: '/api/v2/message/:messageI',
    reading: { path: '/api/v2/message/{messageId}' },
    reason: 'The later edition cuts the last letter; its own table and the earlier edition have :messageId.',
  },
  {
    ...unmarked,
    section: 'Add role to channel users',
    parameters: ['role', 'userIds'],
    reading: { required: true },
    reason: 'Without a role or without users there is nothing to do; the later description requires both.',
  },
  {
    ...unmarked,
    section: 'create a conversation channel',
    parameters: ['userIds'],
    reading: { required: true },
    reason: 'A conversation is with somebody; the later description requires it.',
  },
  {
    ...unmarked,
    section: 'create a conversation channel',
    parameters: ['displayName', 'avatarFileId', 'metadata', 'tags'],
    reading: { required: false },
    reason: 'They only adorn the conversation; the later description lets them be left out.',
  },
  {
    ...unmarked,
    section: 'create a conversation channel',
    parameters: ['isDistinct'],
    reading: { required: false, default: true },
    reason: 'The later description lets it be left out, with the default true; the request example shows true as well.',
  },
  {
    ...unmarked,
    section: 'remove channel users',
    parameters: ['list of user id'],
    prints: 'no name, and no mark of what is required',
    reading: { name: 'userIds', required: false },
    reason:
      'The other pages of the resource name such a list userIds, and so does the later description, which has ' +
      'the same lengths and lets it be left out.',
  },
];

/** The section as it is to be read. */
export function settle(section: Section): Section {
  const about = resolutions.filter((r) => r.document === section.document && r.section === section.section);
  const { path = section.path, mediaType = section.mediaType } = about.find((r) => !r.parameters)?.reading ?? {};
  const parameters = section.parameters.map((parameter) =>
    about.filter((r) => r.parameters?.includes(parameter.name)).reduce(read, parameter),
  );
  return { ...section, path, mediaType, parameters };
}

function read(parameter: Parameter, { reading }: Resolution): Parameter {
  const { default: printed, ...rest } = parameter;
  const value = reading.default === undefined ? printed : reading.default;
  return {
    ...rest,
    name: reading.name ?? parameter.name,
    required: reading.required ?? parameter.required,
    ...(value !== undefined && value !== null && { default: value }),
    ...(reading.example !== undefined && { example: reading.example }),
  };
}
