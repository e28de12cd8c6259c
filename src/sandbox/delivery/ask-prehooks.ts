import { exchanges } from '../../../generated/exchanges.js';
import type { OperationId } from '../../operation.js';
import { signWebhook } from '../../webhooks/sign.js';
import type { Actor } from '../actor.js';
import { checkPrehook } from '../check-response.js';
import { holdsFile, withoutContents } from '../files/without-contents.js';
import { prehookSettings } from '../queries/network-settings.js';
import { refuse } from '../refuse.js';
import type { State } from '../state/state.js';
import type { World } from '../world.js';
import { post } from './post.js';

/** Milliseconds of real time for a decision (vendor's documentation). */
const timeoutMs = 3_000;

type Args = Readonly<Record<string, unknown>>;

/** Action that is about to be done, and its actor. */
interface Intent {
  readonly id: OperationId;
  readonly actor: Actor;
  readonly args: Args;
  assume(what: string): void;
}

/**
 * Asks the network's pre-hook before an operation acts, where its settings say so. Gives the body as the pre-hook wants it, or nothing
 * where all stays as it is. Refuses what it denies.
 */
export function askPrehooks(world: World, intent: Intent): Promise<Record<string, unknown> | undefined> | undefined {
  const asked = exchanges[intent.id].asks?.[0]; // no operation asks two
  if (!asked) return undefined;
  const { enabled, callbackUrl } = prehookSettings(world.state);
  return enabled && callbackUrl ? ask(world, callbackUrl, asked.event, intent) : undefined;
}

async function ask(
  world: World,
  url: string,
  eventName: string,
  intent: Intent,
): Promise<Record<string, unknown> | undefined> {
  const data = dataOf(world.state, eventName, intent.args);
  const decision = await decide(world, url, { eventName, data, actor: actorOf(world, intent) }, intent);
  if (decision.action === 'deny') return refuse(400300, decision.message ?? 'A pre-hook denies this.');
  return decision.data && change(intent, decision.data);
}

/** Question, as it is sent. */
interface Question {
  readonly eventName: string;
  readonly data: Args;
  readonly actor: { readonly _id: string; readonly userId: string };
}

interface Decision {
  readonly action: 'allow' | 'deny';
  readonly data?: Record<string, unknown>;
  readonly message?: string;
}

/** The pre-hook's decision, or the network's default action where there is none in time. */
async function decide(world: World, url: string, question: Question, intent: Intent): Promise<Decision> {
  const { secretKey, defaultAction = 'allow' } = prehookSettings(world.state);
  if (world.options.validateResponses) checkPrehook(question.eventName, question);
  const body = JSON.stringify(question);
  const headers: Record<string, string> = secretKey ? { 'x-signature': toHex(await signWebhook(body, secretKey)) } : {};
  try {
    return await post({ fetch: world.options.fetch, url, headers, body, timeoutMs }, readDecision);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    intent.assume(`the pre-hook has not decided (${reason}), so its default action counts: ${defaultAction}`);
    return { action: defaultAction };
  }
}

async function readDecision(response: Response): Promise<Decision> {
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`It answers with the status ${response.status}.`);
  }
  const decision: unknown = await response.json();
  const { action, data, message } = isObject(decision) ? decision : {};
  if (action === 'deny') return { action, ...(typeof message === 'string' && message !== '' && { message }) };
  if (action === 'allow' && data === undefined) return { action };
  if (action === 'allow' && isObject(data)) return { action, data };
  throw new Error('It answers with neither {"action": "allow"} nor {"action": "deny"}.');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The arguments of the operation, and beside them what the samples of the documentation have at the top. */
function dataOf({ channels }: State, event: string, args: Args): Args {
  const { channelId, targetType, targetId } = args;
  const text = textOf(args);
  const channelType = event === 'channel.shouldJoin' && channels.get(String(channelId))?.type;
  return {
    ...withoutContents(args),
    ...(text !== undefined && { text }),
    ...(channelType && { channelType }),
    ...(targetType === 'community' && { communityId: targetId }),
  };
}

function textOf({ data }: Args): unknown {
  return isObject(data) ? data.text : undefined;
}

/** The body with what the pre-hook changed of it; who does it to what stays as it is. */
function change({ id, args, assume }: Intent, data: Record<string, unknown>): Record<string, unknown> {
  assume('a pre-hook changes the body alone, which is then as valid as any; what it leaves out stays');
  const { known = [] } = exchanges[id].body ?? {};
  const kept = Object.entries(args).filter(([key]) => known.includes(key));
  const changed = Object.entries(data).filter(([key]) => known.includes(key) && !holdsFile(args[key]));
  const body = Object.fromEntries([...kept, ...changed]);
  const isTextChanged = data.text !== undefined && data.text !== textOf(args);
  return isTextChanged && known.includes('data')
    ? { ...body, data: { ...asObject(body.data), text: data.text } }
    : body;
}

function asObject(value: unknown): object {
  return isObject(value) ? value : {};
}

/** Actor; of the administrator, both ids are the same. */
function actorOf({ state }: World, { actor }: Intent) {
  const userId = actor.userId ?? actor.name;
  return { _id: state.users.get(userId)?._id ?? userId, userId };
}

function toHex(base64: string): string {
  return [...atob(base64)].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
