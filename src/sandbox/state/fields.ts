import { type Static, Type } from '@sinclair/typebox';

/** Kinds of fields that records share. */

/** A moment, as `Clock.now` writes it. */
export const time = Type.String({ minLength: 20, maxLength: 40 });

/** An id or a text that may be absent; the API then answers null. */
export const textOrNull = Type.Union([Type.String(), Type.Null()]);

export const timeOrNull = Type.Union([time, Type.Null()]);

export const texts = Type.Array(Type.String());

/** Data that programs keep beside an object: any JSON object. */
export const metadata = Type.Record(Type.String(), Type.Unknown());

export type Metadata = Static<typeof metadata>;

/** Places that posts are put on. */
export const targetType = Type.Union([Type.Literal('community'), Type.Literal('user'), Type.Literal('content')]);

/** Whether posts are published, wait for review, or were declined. */
export const feedType = Type.Union([Type.Literal('published'), Type.Literal('reviewing'), Type.Literal('declined')]);

/** A thing that posts are put on. */
export interface Target {
  targetType: Static<typeof targetType>;
  targetId: string;
}

export type FeedType = Static<typeof feedType>;
