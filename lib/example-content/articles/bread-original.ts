import type { ExampleOriginal } from '../article.ts';

export const breadOriginal: ExampleOriginal = {
  kind: 'article',
  url: 'https://kitchen-table.example.org/essays/stale',
  title: 'Stale Is Not Dry',
  author: 'Tobias Fernsby',
  publisher: 'The Kitchen Table',
  description: 'What happens inside a loaf between Saturday and Tuesday.',
  publishedOn: '2024-10-05',
  passages: [
    {
      text: 'Ask anybody why bread goes stale and you will hear that it dries out. It sounds right. A stale slice feels dry, it crumbles, it wants butter. Yet you can wrap a loaf so tightly that not a gram of water escapes, and on the third day it is stale all the same.',
    },
    {
      text: 'The French chemist Jean-Baptiste Boussingault showed this in 1852. He kept bread where it could lose no water, and it grew stale. Then he heated it, and it was soft again. Whatever had happened inside, it was not that the water had gone, and it could be undone.',
      heading: 'An old experiment',
    },
    {
      text: 'To see what happens, begin with the flour. About seventy per cent of it is starch, packed in tiny grains. In each grain lie two kinds of long molecules: amylose, which is a thread, and amylopectin, which is a bush. In raw flour they are folded up tightly, in good order, like sheets in a cupboard.',
      heading: 'Sheets in a cupboard',
    },
    {
      text: 'In the oven, from about sixty degrees Celsius, the grains take up water and swell. The order is lost, the sheets come out of the cupboard. Cooks call it setting, chemists call it gelatinisation. The crumb of a fresh loaf is this: swollen starch full of water, in a frame of gluten.',
      heading: 'Sheets in a cupboard',
    },
    {
      text: 'As the loaf cools, the threads of amylose find each other within hours. That is why bread can be cut properly only when it has cooled down. The bushes of amylopectin need longer. Over the following days their branches line up again, side by side, and form small crystals. This going back has a name: retrogradation.',
      heading: 'Going back',
    },
    {
      text: 'Crystals are stiff. They also hold water in another way than the swollen starch did, and some of it moves on, into the gluten and outwards into the crust. The water is still in the loaf, but your tongue no longer finds it. The crumb feels dry and is not.',
      heading: 'Going back',
    },
    {
      text: 'The crust goes the opposite way. It came out of the oven with almost no water and crackled. Now it draws water from the crumb and from the air, and turns to leather. A stale loaf is thus two changes at once: the inside stiffens, the outside softens.',
      heading: 'Going back',
    },
    {
      text: 'Temperature decides how fast this goes, and here is the surprise. It is fastest in the cold, a few degrees above freezing, which is to say in your refrigerator. Bread in there goes stale several times faster than on the table. Below freezing, and well below it, the molecules can hardly move, and the process all but stops.',
      heading: 'The worst place',
    },
    {
      text: 'So there are two sensible places. For a day or three, a bread box, a paper bag or a clay pot at room temperature: airy enough that no mould grows, closed enough that the loaf does not really dry out as well. For longer, the freezer, in slices, wrapped tightly, as fresh as possible.',
      heading: 'The best places',
    },
    {
      text: 'And heat takes it back. Above sixty degrees or so the small crystals of amylopectin melt, and for a while the crumb is as soft as it was. That is what a toaster does, and what the old trick does: a hand wet under the tap, once round the crust, ten minutes in the hot oven. It works once, perhaps twice. Afterwards there really is too little water.',
      heading: 'Turning back the clock',
    },
    {
      text: 'Bakers have their own ways to slow it down. A sourdough, and rye above all, stays fresh for longer; acids and the pentosans of rye hold on to water. Fat gets between the molecules and keeps them apart, which is why a brioche outlives a baguette. A large loaf lasts longer than a small one. And a long, slow dough keeps better than a hurried one.',
      heading: 'What bakers do',
    },
    {
      text: 'Staling is no sign of bad bread. My grandmother, who baked every second Saturday, planned with it. Saturday was for butter, Sunday for cheese, Tuesday for soup. What was left on Thursday became dumplings. She had never heard of amylopectin, but she knew to the day what it was up to.',
      heading: 'A calendar',
    },
    {
      text: 'One warning, so that nobody takes thrift too far. Stale is harmless, mouldy is not. What you see of a mould is only its fruit; the threads run through the loaf. Mouldy bread goes in the bin, the whole of it.',
      heading: 'A calendar',
    },
  ],
};
