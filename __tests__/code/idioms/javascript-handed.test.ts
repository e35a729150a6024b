/** What frameworks of TypeScript hand to what they show: Expo's routes, slots and keys of Vue, inputs of Angular. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const EXPO =
  "import { router, useRouter, useLocalSearchParams, Link } from 'expo-router';\nimport { Button } from 'react-native';\n";
const KINDS = (make: string, other: string) => `const KINDS = { labs: ${make}, notes: ${other} };\n`;
const HEAD = JAVASCRIPT.head;
const setup = (script: string, template: string): string =>
  `<script setup lang="ts">\n${HEAD}${script}\n</script>\n<template>${template}</template>\n`;
const MAIN = "import { createApp } from 'vue';\nimport Page from './Page.vue';\ncreateApp(Page).mount('#app');\n";
const ANG =
  "import { Component, Input, input, output, signal } from '@angular/core';\nimport { provideRouter, withComponentInputBinding, Routes } from '@angular/router';\n";
const ROWS: Rows = [
  [
    'expo-router push',
    (make, use, _, other) => ({
      'app/index.tsx': `${HEAD.replace('./journal', '../src/journal')}${EXPO}export default function List() { const router = useRouter(); return <Button title="Labs" onPress={() => router.push({ pathname: '/labs', params: { kind: ${make}, spare: ${other} } })} />; }`,
      'app/labs.tsx': `${HEAD.replace('./journal', '../src/journal')}${EXPO}export default function Labs() { const { kind } = useLocalSearchParams<{ kind: string }>(); return <Button title="Load" onPress={() => { ${use('kind')} }} />; }`,
    }),
    { fails: ['asked', 'read'] },
  ],
  [
    'vue: a slot',
    (make, use, _, other) => ({
      'src/Child.vue': setup(
        `const kind = ${make};\nconst spare = ${other};`,
        '<div><slot :kind="kind" :spare="spare" /></div>',
      ),
      'src/Page.vue': setup(
        `import Child from './Child.vue';\nfunction go(kind: string) { ${use('kind')} }`,
        '<Child v-slot="{ kind }"><button @click="go(kind)">Go</button></Child>',
      ),
      'src/main.ts': MAIN,
    }),
    { fails: ['asked', 'read'] },
  ],
  [
    'vue: a slot of a name',
    (make, use, _, other) => ({
      'src/Child.vue': setup(
        `const kind = ${make};\nconst spare = ${other};`,
        '<div><slot name="row" :kind="kind" :spare="spare" /></div>',
      ),
      'src/Page.vue': setup(
        `import Child from './Child.vue';\nfunction go(kind: string) { ${use('kind')} }`,
        '<Child><template #row="{ kind }"><button @click="go(kind)">Go</button></template></Child>',
      ),
      'src/main.ts': MAIN,
    }),
    { fails: ['asked', 'read'] },
  ],
  [
    'vue: a slot of a name, whole',
    (make, use, _, other) => ({
      'src/Child.vue': setup(
        `const kind = ${make};\nconst spare = ${other};`,
        '<div><slot name="row" :kind="kind" :spare="spare" /></div>',
      ),
      'src/Page.vue': setup(
        `import Child from './Child.vue';\nfunction go(kind: string) { ${use('kind')} }`,
        '<Child><template v-slot:row="slotProps"><button @click="go(slotProps.kind)">Go</button></template></Child>',
      ),
      'src/main.ts': MAIN,
    }),
    { fails: ['asked', 'read'] },
  ],
  [
    'vue: provide and inject by a text',
    (make, use, _, other) => ({
      'src/Page.vue': setup(
        `import { provide } from 'vue';\nimport Child from './Child.vue';\nprovide('kind', ${make});\nprovide('spare', ${other});`,
        '<Child />',
      ),
      'src/Child.vue': setup(
        `import { inject } from 'vue';\nconst kind = inject<string>('kind');\nfunction go() { ${use('kind')} }`,
        '<button @click="go">Go</button>',
      ),
      'src/main.ts': MAIN,
    }),
  ],
  [
    'vue: provide and inject of a ref',
    (make, use, _, other) => ({
      'src/Page.vue': setup(
        `import { provide, ref } from 'vue';\nimport Child from './Child.vue';\nconst kind = ref(${make});\nprovide('kind', kind);\nprovide('spare', ref(${other}));`,
        '<Child />',
      ),
      'src/Child.vue': setup(
        `import { inject } from 'vue';\nconst kind = inject<Ref<string>>('kind')!;\nfunction go() { ${use('kind.value')} }`,
        '<button @click="go">Go</button>',
      ),
      'src/main.ts': MAIN,
    }),
  ],
  [
    'vue: a prop written out',
    (make, use, _, other) => ({
      'src/Child.vue': setup(
        `const props = defineProps<{ section: 'labs' | 'notes' }>();\n${KINDS(make, other)}function go() { ${use('KINDS[props.section]')} }`,
        '<button @click="go">Go</button>',
      ),
      'src/Page.vue': setup(`import Child from './Child.vue';`, '<Child section="labs" />'),
      'src/main.ts': MAIN,
    }),
    { fails: ['asked', 'read'], without: ['beside'] },
  ],
  [
    'angular: an input that a template writes out',
    (make, use, _, other) =>
      `${ANG}${KINDS(make, other)}@Component({ selector: 'app-page', template: '<app-row section="labs"></app-row>', imports: [RowComponent] })\nexport class PageComponent { }\n@Component({ selector: 'app-row', template: '<button (click)="show()"></button>' })\nexport class RowComponent { @Input() section = ''; show() { ${use('KINDS[this.section]')} } }`,
    { without: ['beside'] },
  ],
  [
    'angular: an input that is a signal',
    (make, use, _, other) =>
      `${ANG}@Component({ selector: 'app-page', template: '<app-row [kind]="kind" [spare]="spare" />', imports: [RowComponent] })\nexport class PageComponent { kind = ${make}; spare = ${other}; }\n@Component({ selector: 'app-row', template: '<button (click)="show()"></button>' })\nexport class RowComponent { readonly kind = input.required<VALUE>(); readonly spare = input<VALUE>(); show() { ${use('this.kind()')} } }`,
  ],
  [
    'angular: an input by decorator',
    (make, use, _, other) =>
      `${ANG}@Component({ selector: 'app-page', template: '<app-row [kind]="kind" [spare]="spare" />', imports: [RowComponent] })\nexport class PageComponent { kind = ${make}; spare = ${other}; }\n@Component({ selector: 'app-row', template: '<button (click)="show()"></button>' })\nexport class RowComponent { @Input({ required: true }) kind!: VALUE; @Input() spare!: VALUE; show() { ${use('this.kind')} } }`,
  ],
  [
    'angular: an input that the router fills from data',
    (make, use, _, other) =>
      `${ANG}@Component({ selector: 'app-row', template: '<button (click)="show()"></button>' })\nexport class RowComponent { readonly kind = input.required<VALUE>(); readonly spare = input<VALUE>(); show() { ${use('this.kind()')} } }\nexport const routes: Routes = [{ path: 'labs', component: RowComponent, data: { kind: ${make}, spare: ${other} } }];\nexport const config = { providers: [provideRouter(routes, withComponentInputBinding())] };`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'angular: an input by decorator that the router fills from data',
    (make, use, _, other) =>
      `${ANG}@Component({ selector: 'app-row', template: '<button (click)="show()"></button>' })\nexport class RowComponent { @Input() kind!: VALUE; @Input() spare!: VALUE; show() { ${use('this.kind')} } }\nexport const routes: Routes = [{ path: 'labs', component: RowComponent, data: { kind: ${make}, spare: ${other} } }];\nexport const config = { providers: [provideRouter(routes, withComponentInputBinding())] };`,
    { fails: ['asked', 'read', 'records'] },
  ],
];

bothFlows(JAVASCRIPT, ROWS);
