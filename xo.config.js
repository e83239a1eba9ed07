// Who may import whom (ARCHITECTURE.md, "Rooms"): everything may use model and text, the rest only what is listed.
const rooms = {
	commands: ['work', 'library', 'article', 'feeds', 'render', 'terminal', 'settings.ts', 'screens'],
	screens: ['library', 'render', 'terminal', 'settings.ts', 'work'],
	work: ['feeds', 'article', 'library', 'settings.ts'],
	render: ['terminal'],
	feeds: [],
	article: [],
	library: [],
	terminal: [],
	'settings.ts': [],
	model: [],
	text: [],
};

const zones = Object.entries(rooms).map(([room, allowed]) => ({
	target: `./source/${room}`,
	from: './source',
	except: [...new Set(['model', 'text', room, ...allowed])].map(name => `./${name}`),
	message: `${room} may import only: model, text, ${allowed.join(', ') || 'nothing else'}.`,
}));

const uiPackages = ['react', 'ink', 'ink-select-input', 'ink-text-input'];

/** @type {import('xo').FlatXoConfig} */
const config = [
	{ignores: ['dist/**', 'test/fixtures/**', 'samples/**', '**/*.md', '**/*.json', '**/*.html', '**/*.css']},
	{
		rules: {
			'import-x/no-restricted-paths': ['error', {zones}],
			'import-x/no-extraneous-dependencies': 'off', // Everything is bundled, so everything is a development dependency.
			'capitalized-comments': 'off',
			'@stylistic/max-len': ['warn', {code: 180, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true}],
			'@stylistic/object-curly-newline': 'off',
			'@stylistic/array-element-newline': 'off',
			'@stylistic/function-paren-newline': 'off',
			'@stylistic/operator-linebreak': 'off',
			'unicorn/single-line-block-comment-style': 'off',
			'unicorn/prefer-unicode-code-point-escapes': 'off',
			'unicorn/no-top-level-side-effects': 'off',
			'unicorn/prefer-top-level-await': 'off',
			'unicorn/no-nested-ternary': 'off',
			'unicorn/no-array-for-each': 'off',
			'unicorn/prefer-string-raw': 'off',
			'jsdoc/require-param-description': 'off',
			'jsdoc/require-param-type': 'off',
			'node-test/no-import-test-files': 'off', // The tests are ava's.
			'ava/no-async-fn-without-await': 'off', // Macros that await inside a helper are misread.
			'n/prefer-global/buffer': 'off',
			'unicorn/no-return-array-push': 'off',
			'unicorn/consistent-boolean-name': 'off',
			'unicorn/prefer-simple-condition-first': 'off',
			'unicorn/no-await-expression-member': 'off',
			'unicorn/prefer-ternary': 'off',
			'unicorn/prefer-minimal-ternary': 'off',
			'unicorn/prefer-combined-guards': 'off',
			'unicorn/prefer-continue': 'off',
			'unicorn/prefer-code-point': 'off', // Positions are UTF-16 units.
			'unicorn/max-nested-calls': 'off',
			'unicorn/no-duplicate-loops': 'off',
			'unicorn/no-computed-property-existence-check': 'off',
			'jsdoc/informative-docs': 'off',
			'no-bitwise': 'off', // Classes of words are sets of bits: a text has many words.
			'unicorn/prefer-type-literal-last': 'off',
			'regexp/sort-character-class-elements': 'off',
			'@typescript-eslint/strict-boolean-expressions': ['error', {allowNullableString: true, allowNullableBoolean: true}],
			'unicorn/consistent-function-scoping': 'off',
			'no-warning-comments': 'error',
			'max-params': ['error', {max: 4}],
			'max-depth': ['error', {max: 4}],
			'max-lines': 'off',
			'no-await-in-loop': 'off',
			complexity: 'off',
			'n/no-unsupported-features/node-builtins': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
			'regexp/no-control-character': 'off',
			'regexp/prefer-named-capture-group': 'off',
			'prefer-named-capture-group': 'off',
			'regexp/no-obscure-range': 'off',
			'no-misleading-character-class': 'off',
			'require-unicode-regexp': 'off', // esbuild's filters are Go expressions; elsewhere `u` or `v` as needed.
			'unicorn/prefer-https': 'off', // Its repair rewrites addresses, which changes what a feed reader does and what its tests say.
			'no-control-regex': 'off', // Cleaning untrusted text is about control characters.
			'unicorn/no-null': 'off', // JSON outputs promise null for what is absent.
			'unicorn/no-array-reduce': 'off',
			'unicorn/no-array-callback-reference': 'off',
			'unicorn/prevent-abbreviations': 'off',
			'unicorn/name-replacements': 'off',
			'unicorn/no-process-exit': 'off',
			'n/prefer-global/process': 'off',
			'unicorn/prefer-module': 'off',
			'@typescript-eslint/naming-convention': 'off',
			'@typescript-eslint/no-restricted-types': 'off', // null is part of the JSON contract.
		},
	},
	{
		files: ['source/**/*.{ts,tsx}', 'cli.tsx'],
		ignores: ['source/screens/**'],
		rules: {
			'no-restricted-imports': ['error', {paths: uiPackages.map(name => ({name, message: 'Only source/screens/ imports React and Ink.'}))}],
		},
	},
	{
		files: ['source/article/quotations/**'],
		rules: {'no-bitwise': 'off'}, // The classes of a word are bits: a word is often several things at once.
	},
	{
		files: ['package.json'],
		rules: {'package-json/restrict-dependency-ranges': 'off'},
	},
];

export default config;
