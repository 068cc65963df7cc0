import { startPaperPage } from './paper-page.ts';

// A file of its own: what two pages begin with would be shared, and then run on others too.
startPaperPage();
