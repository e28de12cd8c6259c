/** Something that the vendor's SDK sends and the specification leaves out on purpose. The mock lets it pass. */
export interface NotDescribed {
  finding: string;
  reason: string;
}

const oldFilter =
  'The SDK sends its own filter beside the one that the operation has (`isDeleted`, `keyword`, `filter`), under the ' +
  'name of its option. No description has it.';
const copiedId = 'The SDK copies the id of the path. The path says it already, and no description has it twice.';

export const notDescribed: NotDescribed[] = [
  { finding: 'query includeDeleted is not described', reason: oldFilter },
  { finding: 'query displayName is not described', reason: oldFilter },
  { finding: 'query membership is not described', reason: oldFilter },
  { finding: 'query communityId is not described', reason: copiedId },
  { finding: 'body: /communityId is not described', reason: copiedId },
  { finding: 'body: /channelId is not described', reason: copiedId },
  {
    finding: 'query dataTypes[] is not described',
    reason: 'The SDK sends as an array what the description has as an object of the same name, `dataTypes[values][]`.',
  },
  {
    finding: 'body: /type is not described',
    reason: 'The SDK repeats the kind of channel, which the path of a conversation says already.',
  },
];

/** Recorded requests that the mock refuses, by the call that sends them, and why. */
export const refusedByMock: Record<string, string> = {};
