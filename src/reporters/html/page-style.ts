import apart from './style/apart.css';
import evidence from './style/evidence.css';
import factTable from './style/fact-table.css';
import findings from './style/findings.css';
import masthead from './style/masthead.css';
import media from './style/media.css';
import page from './style/page.css';
import sources from './style/sources.css';
import timeline from './style/timeline.css';

/** The page's whole style: the ground first, and last what narrow screens, long reports, and paper change. */
export const pageStyle = [page, masthead, findings, factTable, apart, timeline, evidence, sources, media].join('\n');
