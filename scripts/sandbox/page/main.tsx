import { render } from 'preact';
import { watch } from './live.js';
import { Shell } from './shell.js';

const root = document.getElementById('app');
if (root) render(<Shell />, root);
watch();
