import type { ExampleOriginal } from '../article.ts';

export const bogOriginal: ExampleOriginal = {
  kind: 'podcast',
  url: 'https://fieldnotes.example.org/episodes/slow-water',
  title: 'Slow Water: What a Bog Does All Day',
  author: 'Maren Oakeshott',
  publisher: 'Field Notes Radio',
  description: 'Half an hour on a raised bog, with a pole, a ditch and a gauge book.',
  publishedOn: '2025-04-11',
  durationSeconds: 874,
  passages: [
    {
      startSeconds: 0,
      text: 'Welcome to Field Notes. I am Maren Oakeshott, and today I am standing on something that looks like ground and is not. If I stamp my foot, the little pine over there trembles. What carries me is about nine tenths water, held together by moss. There is more solid matter in a glass of milk.',
    },
    {
      startSeconds: 41,
      text: 'People have called places like this wasteland for most of history. Too wet to plough, too soft to build on. I would like to show you that a raised bog is one of the most orderly things in nature, and that its entire business is to slow water down.',
    },
    {
      startSeconds: 78,
      text: 'Start with where the water comes from. A fen is fed from below, by groundwater or by a stream. A raised bog is not. It has grown so high above its surroundings that the only water which reaches it falls from the sky. Rain carries hardly any nutrients, and that one fact decides who can live here.',
    },
    {
      startSeconds: 131,
      text: 'The plant that can is Sphagnum, peat moss. Take a handful and squeeze it, and you wring out water as from a sponge. Depending on the species it holds about twenty times its own dry weight, some of them more.',
    },
    {
      startSeconds: 172,
      text: 'Look at a leaf under the microscope and you see why. There is a net of narrow green living cells, and between them large cells that are dead, empty and clear as glass. They have pores. They fill with water and they stay full. Most of a peat moss plant is, on purpose, a dead container.',
    },
    {
      startSeconds: 226,
      text: 'And the moss has no roots. It has no need to reach down for water, it brings its own well. It grows at the tip and dies at the base, year after year, and the dead part becomes the peat that the living part stands on.',
    },
    {
      startSeconds: 268,
      text: 'Now, why does the dead part not simply rot? It lies in water, so there is hardly any oxygen. And the moss makes its water sour: it takes up the few minerals there are and gives off hydrogen ions in exchange. Sour, cold and without air. Bacteria and fungi get very little done there.',
    },
    {
      startSeconds: 319,
      text: 'So each year a little more is laid down than decays. Not much more. A bog grows by about a millimetre a year; a metre of peat is a thousand years, roughly. Under me there are six metres. My boots are in the present, and the bottom is in the Stone Age.',
    },
    {
      startSeconds: 377,
      text: 'Bog scientists speak of two storeys. The upper one, a few tens of centimetres, is loose and alive. Water moves in it, and the water table goes up and down with the weather. The lower one is old, dense and always saturated, and in there water hardly moves at all.',
    },
    {
      startSeconds: 431,
      text: 'This gives the bog a valve. When it is wet, the water table stands in the loose upper storey, and the surplus runs off sideways quite easily. When it is dry, the table sinks to the dense layer, and the outflow nearly stops. Wet, it lets go. Dry, it holds on. Nobody has to turn anything.',
    },
    {
      startSeconds: 489,
      text: 'And it breathes. In a wet winter the whole surface rises, in a dry summer it sinks, by several centimetres. You can read it off a pole driven into the firm soil below. The bog carries its surface along with its water, so that the moss stays wet.',
    },
    {
      startSeconds: 537,
      text: 'I must spoil one nice picture. You hear that bogs are sponges that swallow floods. A full sponge swallows nothing. After weeks of rain a healthy bog is full, and new rain leaves it. What it does is make the journey long: moss, pools, hummocks, hardly any slope. It is a brake and not a bucket.',
    },
    {
      startSeconds: 603,
      text: 'Then somebody digs a ditch. The valve is broken, and the water leaves in summer too. Air gets into the peat, and what lay still for thousands of years begins to rot. The surface drops, by a centimetre or two every year, in the beginning much more.',
    },
    {
      startSeconds: 655,
      text: 'What rots becomes carbon dioxide. Peatlands cover about three per cent of the land on earth, and yet they hold more carbon than the wood of all the forests taken together. Drained, they give it back.',
    },
    {
      startSeconds: 711,
      text: 'The repair is simple to describe. You block the ditch: with boards, with a dam of peat, sometimes just with the spoil that lies beside it. The water table comes up within months. The moss takes years, new peat takes centuries, but the rotting slows down as soon as the air is gone.',
    },
    {
      startSeconds: 766,
      text: 'At one site a volunteer showed me his gauge book. Twenty years of water levels, in pencil. Before the dams the line goes up and down like a fever chart. After them it is almost flat. He tapped on it and said: that is what recovery looks like, it looks boring.',
    },
    {
      startSeconds: 822,
      text: 'So if you visit a bog, stay on the boardwalk, and lie down once. Look along the surface. Nothing happens, and it has been happening for six thousand years. I am Maren Oakeshott. Thank you for listening.',
    },
  ],
};
