// Sphinx's own figures, and one thing more: a name, or a heading that has the words as they were typed, beats pages that have them somewhere.
var Scorer = {
  score: ([docname, title, anchor, descr, score, filename, kind]) => score + ({title: 12, object: 15}[kind] || 0),
  objNameMatch: 11, objPartialMatch: 6, objPrio: {0: 15, 1: 5, 2: -5}, objPrioDefault: 0,
  title: 15, partialTitle: 7, term: 5, partialTerm: 2,
};
