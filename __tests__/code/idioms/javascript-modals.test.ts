/** Modals of Ionic: what a component is shown with, and what whoever opened it is given when it is dismissed. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const IONIC =
  "import { Component, Input, input } from '@angular/core';\nimport { ModalController, PopoverController } from '@ionic/angular/standalone';\n";
const picker = (name: string, members: string): string =>
  `@Component({ selector: 'app-${name.toLowerCase()}', template: '<ion-item (click)="pick()">Pick</ion-item>' })\nexport class ${name} { ${members} }\n`;
const MODALS = 'constructor(private readonly modals: ModalController) {}';
const PICKER = picker(
  'Picker',
  `@Input() first = '';\n second = 'newest';\n ${MODALS}\n pick() { const picked = { first: this.first, second: this.second };\n this.modals.dismiss(picked, 'picked'); }`,
);
const page = (body: string): string =>
  `@Component({ selector: 'app-page', template: '<ion-button (click)="choose()">Choose</ion-button>' })\nexport class Page { ${MODALS}\n async choose() { ${body} } }`;
const OPENED = (make: string): string =>
  `const modal = await this.modals.create({ component: Picker, componentProps: { first: ${make} } });\n await modal.present();\n`;

eachApart('JavaScript', JAVASCRIPT, [
  [
    'parts of what it is dismissed with',
    (make, use, told) =>
      `${IONIC}${PICKER}${page(`${OPENED(make)} const { data, role } = await modal.onDidDismiss<any>();\n if (role !== 'picked' || !data) return;\n ${use(`data.${told}`)}`)}`,
  ],
  [
    'as soon as it is to be dismissed',
    (make, use, told) =>
      `${IONIC}${PICKER}${page(`${OPENED(make)} const result = await modal.onWillDismiss();\n ${use(`result.data.${told}`)}`)}`,
  ],
  [
    'by a function',
    (make, use, told) =>
      `${IONIC}${PICKER}${page(`${OPENED(make)} modal.onDidDismiss().then(({ data }) => { ${use(`data.${told}`)} });`)}`,
  ],
  [
    'a popover',
    (make, use, told) =>
      `${IONIC}${PICKER.replaceAll('ModalController', 'PopoverController')}${page(`const shown = await this.modals.create({ component: Picker, event: undefined, componentProps: { first: ${make} } });\n await shown.present();\n const { data } = await shown.onDidDismiss();\n ${use(`data.${told}`)}`).replace('ModalController', 'PopoverController')}`,
  ],
  [
    'two components',
    (make, use, told) =>
      `${IONIC}${picker('First', `@Input() names: string[] = [];\n ${MODALS}\n pick() { this.modals.dismiss(this.names[0]); }`)}${picker('Second', `order = 'newest';\n ${MODALS}\n pick() { this.modals.dismiss(this.order); }`)}${page(`const first = await this.modals.create({ component: First, componentProps: { names: [${make}] } });\n await first.present();\n const second = await this.modals.create({ component: Second });\n await second.present();\n const { data } = await ${told}.onDidDismiss();\n ${use('data')}`)}`,
  ],
  [
    'one that is not given the record',
    (make, use, told) =>
      `${IONIC}${PICKER}${page(`const name = ${make};\n const modal = await this.modals.create({ component: Picker, componentProps: { first: ${told === 'first' ? 'name' : "'typed'"} } });\n this.title = name;\n await modal.present();\n const { data } = await modal.onDidDismiss();\n ${use('data.first')}`)}`,
  ],
  [
    'one that tells of it itself',
    (make, use, told) =>
      `${IONIC}${picker('Picker', `@Input() first = '';\n @Input() second = '';\n ${MODALS}\n pick() { ${use(`this.${told}`)} }`)}${page(`const modal = await this.modals.create({ component: Picker, componentProps: { first: ${make}, second: 'typed' } });\n await modal.present();`)}`,
  ],
  [
    'inputs that are signals',
    (make, use, told) =>
      `${IONIC}${picker('Picker', `readonly first = input('');\n readonly second = input('');\n ${MODALS}\n pick() { ${use(`this.${told}()`)} }`)}${page(`const modal = await this.modals.create({ component: Picker, componentProps: { first: ${make}, second: 'typed' } });\n await modal.present();`)}`,
  ],
  [
    'dismissed by its template',
    (make, use, told) =>
      `${IONIC}@Component({ selector: 'app-picker', template: '<ion-item (click)="modals.dismiss({ first: first, second: second })">Pick</ion-item>' })\nexport class Picker { @Input() first = '';\n second = 'newest';\n constructor(readonly modals: ModalController) {} }\n${page(`${OPENED(make)} const { data } = await modal.onDidDismiss();\n ${use(`data.${told}`)}`)}`,
  ],
  [
    'dismissed by who opened it',
    (make, use, told) =>
      `${IONIC}${picker('Picker', `@Input() first = '';`)}${page(`const name = ${make};\n const modal = await this.modals.create({ component: Picker, componentProps: { first: name } });\n await modal.present();\n setTimeout(() => modal.dismiss(${told === 'first' ? 'name' : "'late'"}), 1000);\n const { data } = await modal.onDidDismiss();\n ${use('data')}`)}`,
  ],
]);
