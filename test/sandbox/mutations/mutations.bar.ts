import { holdBar } from './hold-bar.js';
import { noticeIn } from './notice.js';

await holdBar(40, noticeIn);
