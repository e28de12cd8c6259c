import { readFileSync } from 'node:fs';
import { fromOpenApi } from '@mswjs/source/open-api';
import { checkMocked } from './mocked';

await checkMocked(await fromOpenApi(JSON.parse(readFileSync('openapi.json', 'utf8'))));
