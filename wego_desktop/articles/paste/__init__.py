"""What other programs put on the clipboard, made fit for an article: ``clean.clean`` is the way in.

clean.py     from the HTML of a clipboard to that of an article, and the pictures it wants
tree.py      elements as they are read; markup that is broken is read with good will
source.py    which program wrote it
sheets.py    what its style sheets say, moved to the elements
word.py      Word's and WPS's lists, which are paragraphs with marks
nested.py    lists of other programs whose levels are not nested
tidy.py      documents and web pages: what they mean is kept, how they were built is not
tables.py    rows of a table, and whether it is one
code.py      blocks of code
picture.py   a picture among words
video.py     films of Tencent Video, the frames that stay
looks.py     how the app shows code, tables and lines
runs.py      words with their marks, and the fewest elements that say so
styles.py    declarations of styles: which of them are worth keeping
faithful.py  WeChat's own articles and those of layout editors: all is kept that may be
wall.py      the last step for all: only what is on the list gets through
"""
