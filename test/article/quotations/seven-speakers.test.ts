import test from 'ava';
import {said} from '../../_helpers/said.js';

const article = `Governor Mara Quill on Friday insisted that draining the lake to stop the flood is “out of the question” but still promised quick help to Mayor Oren Tasker if the dam gives way.

“I told them plainly, if the dam gives way, there will be boats on every street,” Quill told reporters. “There will be more boats than anyone has ever seen, or hopes to see.”

The remarks came just two days after a three-hour phone call between the two politicians that state engineers deemed a “frank” exchange.

Water in the lake has risen for weeks. Engineers have said they expect the worst as early as next month.

Quill said she was “calm” but “firm” in her words to Tasker that blowing up the gates is forbidden.

But the U.S. governor also said that “the notion that this state is going to drown its own farms is not on any map today.”

Instead, crews are likely to pile sandbags along the road, Quill said.

“The good news is that, so far, our crews have slept in turns,” she said. “We hope by Sunday we’re going to hold a meeting, not just with [the towns] but with all four counties, to talk about the farms.”

Town officials said in a letter after Thursday’s call that the state has been “making timid attempts to keep its feet dry” and that their own work is simply a response to that.

Tasker has asked for a promise that the road stays open.

On Friday, Chief Safety Adviser Lena Moss said that engineers believe the dam has not yet moved, and that the call between the two was meant to show “another way out” for Tasker.`;

test('an article with surnames, a pronoun, an office, officials and an adviser: eleven quotations, each with its speaker', t => {
	const quill = 'Mara Quill';
	t.deepEqual(said(article).map(([words, name]) => [words.slice(0, 12), name]), [
		['“out of the ', quill],
		['“I told them', quill],
		['“There will ', quill],
		['“frank”', 'state engineers'],
		['“calm”', quill],
		['“firm”', quill],
		['“the notion ', quill],
		['“The good ne', quill],
		['“We hope by ', quill],
		['“making timi', 'Town officials'],
		['“another way', 'Lena Moss'],
	]);
});
