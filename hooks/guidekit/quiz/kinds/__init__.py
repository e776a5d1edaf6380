"""The kinds of questions, a file or folder each: how one is written, read, checked, shown, solved.

`registry` lists them, `kind` says what each has to bring. Nothing outside this folder knows a kind
by its name; its other half, under the same name, is in overrides/assets/quiz/kinds/.
"""
