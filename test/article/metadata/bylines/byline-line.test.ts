import test from 'ava';
import {lineOfByline} from '../../../../source/article/metadata/bylines/byline-line.js';

const known = {names: ['Ines Falk', 'Tomás Rey'], dates: ['2026-03-04T08:00:00Z']};

const tells = test.macro((t, line: string, kind: 'byline' | 'date' | undefined) => {
	t.is(lineOfByline(line, known), kind);
});

test('one name', tells, 'Ines Falk', 'byline');
test('two names and a date', tells, 'By Ines Falk and Tomás Rey · Updated 4 March 2026, 9:15 am GMT · 5 min read', 'byline');
test('capitals', tells, 'VON INES FALK', 'byline');
test('a role', tells, 'Ines Falk, Staff Writer', 'byline');
test('the date', tells, 'Mittwoch, 4. März 2026', 'date');
test('another date', tells, '5 March 2026', undefined);
test('a sentence with the name', tells, 'Ines Falk left the valley on 4 March 2026.', undefined);
test('a name that is not the author’s', tells, 'By Nora Whitcombe', undefined);
test('small words alone', tells, 'On the date', undefined);
test('nothing', tells, '', undefined);
