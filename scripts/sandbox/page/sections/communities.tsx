import type {
  CommentView,
  CommunitiesView,
  CommunityDetails,
  CommunityView,
  PollView,
  PostView,
} from '../../../../src/sandbox/control/view/communities.js';
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

/** The communities, with their posts. */
export function Communities({ id }: { id: string | undefined }) {
  const { value } = useControl<CommunitiesView>('communities');
  if (!value) return null;
  if (value.communities.total === 0 && id === undefined) return <Start>There are no communities yet.</Start>;
  const list = (
    <>
      <ul class="links">
        {value.communities.shown.map((community) => (
          <Community key={community.communityId} community={community} isOpen={community.communityId === id} />
        ))}
      </ul>
      <More of={value.communities} />
    </>
  );
  return (
    <Split
      section="communities"
      label="Communities"
      list={list}
      details={id === undefined ? undefined : <Posts key={id} id={id} />}
      placeholder="Choose a community to read its posts."
    />
  );
}

function Community({ community, isOpen }: { community: CommunityView; isOpen: boolean }) {
  const { communityId, displayName, posts, members } = community;
  return (
    <li>
      <a href={linkTo('communities', communityId)} aria-current={isOpen ? 'page' : undefined}>
        <span class="line">
          <strong>{displayName || communityId}</strong>
          <CommunityBadges community={community} />
        </span>
        <span class="line quiet">
          {posts} {posts === 1 ? 'post' : 'posts'}, {members} {members === 1 ? 'member' : 'members'}
        </span>
      </a>
    </li>
  );
}

function CommunityBadges({ community: { isPublic, isDeleted } }: { community: CommunityView }) {
  return (
    <>
      <Badge>{isPublic ? 'public' : 'private'}</Badge>
      {isDeleted && <Badge kind="bad">deleted</Badge>}
    </>
  );
}

function Posts({ id }: { id: string }) {
  const { value, error } = useControl<CommunityDetails>(`communities/${encodeURIComponent(id)}`);
  if (error) return <p class="empty">{error.message}</p>;
  if (!value) return null;
  return (
    <>
      <header class="head">
        <h2>{value.displayName || id}</h2>
        <code>{id}</code>
        <CommunityBadges community={value} />
      </header>
      {value.description && <p>{value.description}</p>}
      <Members members={value.memberList} />
      {value.postList.total === 0 && <p class="empty">There are no posts yet.</p>}
      {value.postList.shown.map((post) => (
        <Post key={post.postId} post={post} />
      ))}
      <More of={value.postList} />
    </>
  );
}

function Post({ post }: { post: PostView }) {
  const { displayName, createdAt, feedType, isDeleted, attachments, poll, comments } = post;
  return (
    <article class={isDeleted ? 'post gone' : 'post'} aria-label={`Post of ${displayName}`}>
      <p class="line">
        <strong>{displayName}</strong>
        <Moment at={createdAt} withDate />
        {feedType !== 'published' && <Badge kind="warn">{feedType}</Badge>}
        {isDeleted && <Badge kind="bad">deleted</Badge>}
        <FlagBadge by={post.flaggedBy} />
        {[...new Set(attachments)].map((kind) => (
          <Badge key={kind}>{kind}</Badge>
        ))}
      </p>
      <Content data={post.data} type={post.dataType} />
      {poll && <Poll poll={poll} />}
      <Reactions counts={post.reactions} />
      {comments.total > 0 && (
        <ul class="comments" aria-label="Comments">
          {comments.shown.map((comment) => (
            <Comment key={comment.commentId} comment={comment} />
          ))}
        </ul>
      )}
      <More of={comments} />
    </article>
  );
}

function Poll({ poll: { question, isClosed, answers } }: { poll: PollView }) {
  const total = answers.reduce((sum, { votes }) => sum + votes, 0);
  return (
    <figure class="poll">
      <figcaption class="line">
        <strong>{question}</strong>
        <Badge kind={isClosed ? 'plain' : 'good'}>{isClosed ? 'closed' : 'open'}</Badge>
      </figcaption>
      <ul>
        {answers.map(({ text, votes, voters }) => (
          <li key={text}>
            <span class="line">
              <span>{text}</span>
              <span class="quiet end">
                {votes} {votes === 1 ? 'vote' : 'votes'}
                {voters.length > 0 && `: ${voters.join(', ')}`}
              </span>
            </span>
            <progress aria-label={`Votes for ${text}`} max={Math.max(total, 1)} value={votes} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Comment({ comment }: { comment: CommentView }) {
  const { displayName, parentId, isDeleted, approvalStatus } = comment;
  return (
    <li class={`comment${isDeleted ? ' gone' : ''}${parentId ? ' reply' : ''}`}>
      <p class="line">
        <strong>{displayName}</strong>
        {approvalStatus !== 'approved' && <Badge kind="warn">{approvalStatus}</Badge>}
        {isDeleted && <Badge kind="bad">deleted</Badge>}
        <FlagBadge by={comment.flaggedBy} />
      </p>
      <Content data={comment.data} type="comment" />
      <Reactions counts={comment.reactions} />
    </li>
  );
}
