import { type Static, Type } from '@sinclair/typebox';

/** Kinds of fields that records share. */

/** A moment, as `Clock.now` writes it. */
export const time = Type.String({ minLength: 20, maxLength: 40 });

/** An id or a text that may be absent; the API then answers null. */
export const textOrNull = Type.Union([Type.String(), Type.Null()]);

export const timeOrNull = Type.Union([time, Type.Null()]);

export const texts = Type.Array(Type.String());

/** What programs keep beside an object: any JSON object. */
export const metadata = Type.Record(Type.String(), Type.Unknown());

export type Metadata = Static<typeof metadata>;
