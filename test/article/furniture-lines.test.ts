import test from 'ava';
import {furnitureOfLine} from '../../source/article/furniture-lines.js';
import {type OmittedKind} from '../../source/model/article.js';

const is = test.macro({
	exec(t, line: string, kind: OmittedKind | undefined) {
		t.is(furnitureOfLine(line), kind);
	},
	title: (_, line: string, kind: OmittedKind | undefined) => `${kind ?? 'no furniture'}: ${line.slice(0, 60)}`,
});

test(is, 'The post Five boats appeared first on Harbour Blog.', 'legal');
test(is, 'Copyright 2024 The Quayside Post', 'legal');
test(is, 'Read more: The old pier', 'related');
test(is, 'Continue reading Five boats →', 'related');
test(is, 'In Other News', 'related');
test(is, 'Das könnte Sie auch interessieren:', 'related');
test(is, 'Load More', 'navigation');
test(is, 'Share on Facebook', 'share');
test(is, 'Follow us on Mastodon', 'share');
test(is, 'Sign up for our newsletter to get the news of the harbour every morning.', 'newsletter');
test(is, 'ADVERTISEMENT', 'advertisement');
test(is, 'Story continues below advertisement', 'advertisement');
test(is, '12 Comments', 'comments');
test(is, 'Tags: harbour, boats', 'tags');
test(is, 'We use cookies to make this site work.', 'cookies');
test(is, 'Photo: Tom Arkwright', 'caption');
test(is, 'Read more books, she told the children of the village school.', undefined);
test(is, 'Share prices fell by a third on Monday.', undefined);
test(is, 'Comments made by the minister on Tuesday angered the fishermen of the coast.', undefined);
test(is, 'Copyright law is older than most who break it.', undefined);
test(is, 'More than half of the boats never came back.', undefined);
test(is, '', undefined);
