import test from 'ava';
import {siteNamesOf} from '../../../../source/article/metadata/titles/site-names.js';
import {stripSiteName} from '../../../../source/article/metadata/titles/strip-site-name.js';

const siteNames = siteNamesOf({tags: new Map([['og:site_name', ['The Harbour Gazette']]]), objects: [], url: 'https://www.harbourgazette.example/a'});

const strips = test.macro((t, title: string, expected: string) => {
	t.is(stripSiteName(title, siteNames), expected);
});

test('behind a bar', strips, 'Ferry runs again | The Harbour Gazette', 'Ferry runs again');
test('behind a dash', strips, 'Ferry runs again - Harbour Gazette', 'Ferry runs again');
test('with its section', strips, 'Ferry runs again - Transport - The Harbour Gazette', 'Ferry runs again');
test('as a host name', strips, 'Ferry runs again – HarbourGazette.example', 'Ferry runs again');
test('in front', strips, 'The Harbour Gazette | Ferry runs again', 'Ferry runs again');
test('before a colon', strips, 'The Harbour Gazette: Ferry runs again', 'Ferry runs again');
test('with a word more', strips, 'Ferry runs again | Harbour Gazette News', 'Ferry runs again');
test('a dash of the headline stays', strips, 'Ferry runs again – at last', 'Ferry runs again – at last');
test('a question behind a dash stays', strips, 'Harbour tax - who pays?', 'Harbour tax - who pays?');
test('another bar stays', strips, 'Ferry runs again | Interview', 'Ferry runs again | Interview');
test('the site alone stays', strips, 'The Harbour Gazette', 'The Harbour Gazette');
test('a long title of separators ends', strips, ' - '.repeat(1000).trim(), ' - '.repeat(1000).trim());
