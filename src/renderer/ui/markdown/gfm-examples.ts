/*
 * What GitHub's specification adds to CommonMark, construct by construct, in examples of our own: its text is under a
 * licence that this project cannot carry, and no package has it.
 */
export const gfmExamples: Readonly<Record<string, readonly string[]>> = {
  tables: [
    '| a | b |\n| --- | --- |\n| 1 | 2 |\n',
    '| left | mid | right |\n| :--- | :---: | ---: |\n| 1 | 2 | 3 |\n',
    'a | b\n--- | ---\n1 | 2\n',
    '| f\\|oo |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n',
    '| a | b |\n| --- | --- |\n| 1 | 2 |\n> quote\n',
    '| a | b |\n| --- | --- |\n| 1 | 2 |\nrow\n\nafter\n',
    '| a | b |\n| --- |\n| 1 |\n',
    '| a | b |\n| --- | --- |\n| 1 |\n| 1 | 2 | 3 |\n',
    '| a | b |\n| --- | --- |\n',
    '|  |  |\n| --- | --- |\n|  |  |\n',
    'text before\n| a | b |\n| --- | --- |\n| 1 | 2 |\n',
    '- | a | b |\n  | --- | --- |\n  | 1 | 2 |\n',
    '> | a |\n> | - |\n> | 1 |\n',
    '| `a | b` |\n| --- |\n| 1 |\n',
    '| [a](https://a.example "x") | ![i](https://b.example/i.png) |\n| --- | --- |\n| ~~no~~ | https://c.example |\n',
    '| a |\n|:-:|\n\n| b |\n|---|\n',
  ],
  'task lists': [
    '- [ ] open\n- [x] done\n',
    '- [X] upper\n- [ ]no space\n- [  ] two\n- [y] other\n',
    '1. [ ] one\n2. [x] two\n',
    '- [x] a\n  - [ ] b\n    - [x] c\n- [ ] d\n',
    '* [ ] **bold** `code`\n\n  second paragraph\n+ [ ] other list\n',
    '- [ ]\n- [x] \n',
    '[ ] no list\n',
  ],
  strikethrough: [
    '~~Hi~~ there ~~~no~~~\n',
    '~one~ ~~two~~\n',
    '~~not closed\n\nnext~~ paragraph\n',
    '~~ spaces ~~ a~~b~~c\n',
    '**~~both~~** ~~**both**~~ ~~a *b~~ c*\n',
    '~~`code ~~` end~~\n',
  ],
  autolinks: [
    'www.example.com and www.example.com/help.\n',
    'Visit www.example.com/a.b. (www.example.com/a_(b))\n',
    'http://example.com https://encrypted.example/search?q=Markup+(business)&hl=en\n',
    'https://a.example/x&copy; https://a.example/y&hl;\n',
    'https://a.example/b<c http://\n',
    'foo@bar.example a.b-c_d@a.b a.b-c_d@a.b- a.b-c_d@a.b_\n',
    'hello@mail+xyz.example is not one, hello+xyz@mail.example is\n',
    '(https://a.example) "https://b.example" **https://c.example**\n',
    'mailto:foo@bar.example xmpp:foo@bar.example/txt ftp://f.example\n',
    '[https://a.example](https://b.example) <https://c.example>\n',
  ],
  'raw HTML': [
    '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed. <XMP> also.\n</blockquote>\n',
    '<script>alert(1)</script>\n\n<iframe src="https://a.example"></iframe>\n',
  ],
  footnotes: [
    'One[^1] and two[^second].\n\n[^1]: The first.\n[^second]: The second,\n    with a second line.\n',
    'Missing[^none] and ^[not inline].\n',
    '[^a]: defined before\n\nused[^a] twice[^a]\n',
    'A[^x]\n\n[^x]: para\n\n    second para\n\n    - list\n\nafter\n',
  ],
};
