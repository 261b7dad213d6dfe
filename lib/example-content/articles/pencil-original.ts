import type { ExampleOriginal } from '../article.ts';

export const pencilOriginal: ExampleOriginal = {
  kind: 'youtube',
  url: 'https://talks.example.org/watch/the-pencil-in-ten-minutes',
  title: 'The Pencil in Ten Minutes',
  author: 'Ines Calloway',
  publisher: 'Small Museum Talks',
  description: 'A talk over a single showcase: how a shepherd’s mark became the most patient of tools.',
  publishedOn: '2025-09-02',
  durationSeconds: 618,
  passages: [
    {
      startSeconds: 0,
      text: 'Good evening. This showcase is half a metre wide, and it holds four hundred and fifty years. My name is Ines Calloway, I look after the small things in this museum, and in the next ten minutes I shall try to make you look at the most ordinary of them, the pencil.',
    },
    {
      startSeconds: 32,
      text: 'First the misunderstanding. There is no lead in a pencil and there never was a lead core. The Germans still call it Bleistift, lead pen, and we still speak of the lead. What is in there is graphite, and graphite is carbon, as is coal and as is diamond.',
    },
    {
      startSeconds: 71,
      text: 'The story begins in the north of England, in Borrowdale, some time before 1565. People found a black, greasy stone there, so pure that it could be sawn into sticks. Shepherds are said to have marked their sheep with it. It left a mark like lead, only blacker, so it was called black lead.',
    },
    {
      startSeconds: 118,
      text: 'What it really was took two centuries to find out. In 1779 the chemist Carl Wilhelm Scheele showed that the stuff is a form of carbon. Ten years later it got its own name, from the Greek word for writing: graphite.',
    },
    {
      startSeconds: 152,
      text: 'Borrowdale was the only place known where it came in such pieces, and so it was guarded like silver. The mine was opened for some weeks in the year and then flooded. Every pencil of that time is a square stick sawn from a stone, glued into wood. Every offcut was a loss.',
    },
    {
      startSeconds: 201,
      text: 'Then came a war, and with it the invention. In the 1790s France was cut off from English graphite. The government asked an engineer and painter named Nicolas-Jacques Conté, and he is said to have needed only days. His patent is from 1795.',
    },
    {
      startSeconds: 243,
      text: 'The idea is simple and we use it to this day. Take graphite of poor quality, ground to powder. Mix it with clay and water, press the paste into sticks, dry them and fire them in a kiln like pottery. A pencil core is a piece of ceramics.',
    },
    {
      startSeconds: 285,
      text: 'And now you could choose. More clay makes a harder core and a paler line. More graphite makes a softer core and a darker line. Before Conté you took what the mountain gave. After him there were degrees. In Vienna Joseph Hardtmuth worked on the same mixture at about the same time.',
    },
    {
      startSeconds: 331,
      text: 'You know the letters. H is for hard, B for black, and in the middle stands HB, with F, for firm, between HB and H. The numbers count the steps. A 6H scratches, a 6B smears, and almost everything that people write is written somewhere around HB.',
    },
    {
      startSeconds: 372,
      text: 'How does the core get into the wood? Children always ask that, and they think that somebody drills. Nobody drills. You take a flat board, you cut grooves in it, you lay a core in each groove. Then a second grooved board is glued on top, like a sandwich, and the pencils are cut out of it.',
    },
    {
      startSeconds: 414,
      text: 'The wood was red cedar for a long time, later mostly incense cedar. It has straight grain, it is soft, and the knife likes it. And most pencils have six sides for two good reasons: they do not roll off the table, and you get more of them out of a board than round ones.',
    },
    {
      startSeconds: 455,
      text: 'What you write you may take back. Until the eighteenth century you did so with bread, a ball of soft crumb. In 1770 Joseph Priestley noted that a vegetable gum from overseas was excellent for rubbing out the marks of black lead. We call it rubber ever since.',
    },
    {
      startSeconds: 497,
      text: 'In 1858 Hymen Lipman of Philadelphia patented a pencil with a piece of rubber in its end. He sold the patent for a fortune. In 1875 the Supreme Court took it apart: a pencil and a rubber, each doing what they always did, are no invention merely because they sit on one stick.',
    },
    {
      startSeconds: 546,
      text: 'Why do we still make them, by the billions? It writes upside down, under water and in the frost. It does not leak and does not dry out. It shows how much is left of it. And it forgives, which is rare in a tool.',
    },
    {
      startSeconds: 585,
      text: 'So take the one from your pocket and look at the end. You will see the seam where two boards were glued together. Once you have seen it you will see it always. Thank you, and mind the step.',
    },
  ],
};
