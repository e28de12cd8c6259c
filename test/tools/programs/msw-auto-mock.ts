import { handlers } from './made/handlers';
import { checkMocked } from './mocked';

await checkMocked(handlers);
