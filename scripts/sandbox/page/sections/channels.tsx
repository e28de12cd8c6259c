import type {
  ChannelDetails,
  ChannelsView,
  ChannelView,
  MessageView,
} from '../../../../src/sandbox/control/view/channels.js';
import { Badge, FlagBadge } from '../parts/badge.js';
import { Content } from '../parts/content.js';
import { Members } from '../parts/members.js';
import { Moment } from '../parts/moment.js';
import { More } from '../parts/more.js';
import { Reactions } from '../parts/reactions.js';
import { Split } from '../parts/split.js';
import { linkTo } from '../route.js';
import { useControl } from '../use-control.js';
import { Start } from './start.js';

/** The channels, each as a conversation. */
export function Channels({ id }: { id: string | undefined }) {
  const { value } = useControl<ChannelsView>('channels');
  if (!value) return null;
  if (value.channels.total === 0 && id === undefined) return <Start>There are no channels yet.</Start>;
  const list = (
    <>
      <ul class="links">
        {value.channels.shown.map((channel) => (
          <Channel key={channel.channelId} channel={channel} isOpen={channel.channelId === id} />
        ))}
      </ul>
      <More of={value.channels} />
    </>
  );
  return (
    <Split
      section="channels"
      label="Channels"
      list={list}
      details={id === undefined ? undefined : <Conversation key={id} id={id} />}
      placeholder="Choose a channel to read what is written in it."
    />
  );
}

function Channel({ channel, isOpen }: { channel: ChannelView; isOpen: boolean }) {
  const { channelId, displayName, messages, members } = channel;
  return (
    <li>
      <a href={linkTo('channels', channelId)} aria-current={isOpen ? 'page' : undefined}>
        <span class="line">
          <strong>{displayName || channelId}</strong>
          <ChannelBadges channel={channel} />
        </span>
        <span class="line quiet">
          {messages} {messages === 1 ? 'message' : 'messages'}, {members} {members === 1 ? 'member' : 'members'}
        </span>
      </a>
    </li>
  );
}

function ChannelBadges({ channel: { type, isMuted, isClosed, isDeleted } }: { channel: ChannelView }) {
  return (
    <>
      <Badge>{type}</Badge>
      {isMuted && <Badge kind="warn">muted</Badge>}
      {isClosed && <Badge kind="warn">closed</Badge>}
      {isDeleted && <Badge kind="bad">deleted</Badge>}
    </>
  );
}

function Conversation({ id }: { id: string }) {
  const { value, error } = useControl<ChannelDetails>(`channels/${encodeURIComponent(id)}`);
  if (error) return <p class="empty">{error.message}</p>;
  if (!value) return null;
  const byId = new Map(value.messageList.shown.map((message) => [message.messageId, message]));
  return (
    <>
      <header class="head">
        <h2>{value.displayName || id}</h2>
        <code>{id}</code>
        <ChannelBadges channel={value} />
      </header>
      <Members members={value.memberList} />
      {value.messageList.total === 0 && <p class="empty">Nothing is written here yet.</p>}
      <More of={value.messageList} />
      <ol class="messages">
        {value.messageList.shown.map((message) => (
          <Message key={message.messageId} message={message} parent={byId.get(message.parentId ?? '')} />
        ))}
      </ol>
    </>
  );
}

function Message({ message, parent }: { message: MessageView; parent: MessageView | undefined }) {
  return (
    <li class={`message${message.isDeleted ? ' gone' : ''}${message.parentId ? ' reply' : ''}`}>
      <p class="line">
        <strong>{message.displayName}</strong>
        <Moment at={message.createdAt} withDate />
        {message.isDeleted && <Badge kind="bad">deleted</Badge>}
        <FlagBadge by={message.flaggedBy} />
      </p>
      {message.parentId && <p class="quiet">Reply to {parent ? parent.displayName : 'an older message'}</p>}
      <Content data={message.data} type={message.type} />
      <Reactions counts={message.reactions} />
    </li>
  );
}
