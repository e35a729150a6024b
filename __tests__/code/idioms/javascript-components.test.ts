/** What components of Vue and Angular hand on: refs of parts, what is computed and set, exposed, bound whole, and inputs that are heard. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const CORE = "import { Component, inject, Inject, Injectable, InjectionToken, Input, input } from '@angular/core';\n";
const V = "import { computed, reactive, ref, toRefs, toValue, watchEffect, type MaybeRefOrGetter } from 'vue';\n";
const MAIN = "import { createApp } from 'vue';\nimport Page from './Page.vue';\ncreateApp(Page).mount('#app');\n";
const { head: HEAD } = JAVASCRIPT;
const setup = (script: string, template: string): string =>
  `<script setup lang="ts">\n${HEAD}${script}\n</script>\n<template>${template}</template>\n`;
const page = (script: string, template: string, more: Readonly<Record<string, string>> = {}) => ({
  'src/Page.vue': setup(script, template),
  'src/main.ts': MAIN,
  ...more,
});

const ROWS: Rows = [
  [
    'refs of all parts of a state',
    (make, use, _, other) =>
      page(
        `import { useKinds } from './useKinds';\nconst { kind, load } = useKinds();\nfunction go() { load(); ${use('kind.value')} }`,
        '<button @click="go">Go</button>',
        {
          'src/useKinds.ts': `${HEAD}${V}export function useKinds() { const state = reactive({ kind: '', spare: '' }); function load() { state.kind = ${make}; state.spare = ${other}; } return { ...toRefs(state), load }; }\n`,
        },
      ),
  ],
  [
    'refs of all parts of a store',
    (make, use, _, other) =>
      page(
        `import { storeToRefs } from 'pinia';\nimport { useKinds } from './kinds';\nconst store = useKinds();\nconst { shown } = storeToRefs(store);\nfunction go() { store.load(); ${use('shown.value')} }`,
        '<button @click="go">Go</button>',
        {
          'src/kinds.ts': `${HEAD}${V}import { defineStore } from 'pinia';\nexport const useKinds = defineStore('kinds', () => { const kind = ref<VALUE>(''); const spare = ref(''); const shown = computed(() => kind.value); function load() { kind.value = ${make}; spare.value = ${other}; } return { kind, spare, shown, load }; });\n`,
        },
      ),
  ],
  [
    'a ref, a value or a function that a composable is given',
    (make, use, _, other) =>
      page(
        `import { useLoad } from './useLoad';\nconst row = { kind: ${make}, spare: ${other} };\nuseLoad(() => row.kind);`,
        '<p />',
        {
          'src/useLoad.ts': `${HEAD}${V}export function useLoad(kind: MaybeRefOrGetter<VALUE>) { watchEffect(() => { const k = toValue(kind); ${use('k')} }); }\n`,
        },
      ),
  ],
  [
    'what a ref holds, or what is none',
    (make, use, _, other) =>
      page(
        `import { shallowRef, unref, toRaw, readonly } from 'vue';\nconst row = shallowRef({ kind: ${make}, spare: ${other} });\nfunction go() { ${use('unref(readonly(row)).kind')} }`,
        '<li @click="go()" />',
      ),
  ],
  [
    'a ref of one prop',
    (make, use, _, other) =>
      page(
        `import Child from './Child.vue';\nconst row = { kind: ${make}, spare: ${other} };`,
        '<Child :kind="row.kind" :spare="row.spare" />',
        {
          'src/Child.vue': setup(
            `import { toRef, watch } from 'vue';\nconst props = defineProps<{ kind: string; spare: string }>();\nconst kind = toRef(props, 'kind');\nwatch(kind, (k) => { ${use('k')} }, { immediate: true });`,
            '<p />',
          ),
        },
      ),
    { without: ['asked', 'read'] },
  ],
  [
    'a ref of what a function gives',
    (make, use, _, other) =>
      page(
        `import Child from './Child.vue';\nconst row = { kind: ${make}, spare: ${other} };`,
        '<Child :kind="row.kind" :spare="row.spare" />',
        {
          'src/Child.vue': setup(
            `import { toRef, onMounted } from 'vue';\nconst props = defineProps<{ kind: string; spare: string }>();\nconst kind = toRef(() => props.kind);\nonMounted(() => { ${use('kind.value')} });`,
            '<p />',
          ),
        },
      ),
    { without: ['asked', 'read'] },
  ],
  [
    'props that are bound as one object',
    (make, use, _, other) =>
      page(
        `import Child from './Child.vue';\nconst row = { kind: ${make}, spare: ${other} };`,
        '<Child v-bind="row" />',
        {
          'src/Child.vue': setup(
            `import { onMounted } from 'vue';\nconst props = defineProps<{ kind: string; spare?: string }>();\nonMounted(() => { ${use('props.kind')} });`,
            '<p />',
          ),
        },
      ),
    { without: ['asked', 'read'] },
  ],
  [
    'a value that is computed and set',
    (make, use) =>
      page(
        `import { computed, ref } from 'vue';\nconst inner = ref<VALUE>('');\nconst kind = computed({ get: () => inner.value, set: (k) => { inner.value = k; } });\nfunction go() { kind.value = ${make}; ${use('inner.value')} }`,
        '<li @click="go()" />',
      ),
  ],
  [
    'a ref that a template sets, and what it does then',
    (make, use, _, other) =>
      page(
        `import { ref } from 'vue';\nconst picked = ref<VALUE>(''); const row = { kind: ${make}, spare: ${other} };\nfunction go() { ${use('picked.value')} }`,
        '<li @click="picked = row.kind; go()" />',
      ),
    { without: ['asked', 'read'] },
  ],
  [
    'what a component exposes to who has it by a ref',
    (make, use) =>
      page(
        `import { ref } from 'vue';\nimport Child from './Child.vue';\nconst child = ref<InstanceType<typeof Child> | null>(null);\nfunction go() { child.value?.load(${make}); }`,
        '<Child ref="child" /><button @click="go" />',
        { 'src/Child.vue': setup(`function load(k: VALUE) { ${use('k')} }\ndefineExpose({ load });`, `<p/>`) },
      ),
  ],
  [
    'what a component exposes to who asks for it by its name',
    (make, use) =>
      page(
        `import { useTemplateRef } from 'vue';\nimport Child from './Child.vue';\nconst child = useTemplateRef<InstanceType<typeof Child>>('child');\nfunction go() { child.value?.load(${make}); }`,
        '<Child ref="child" /><button @click="go" />',
        { 'src/Child.vue': setup(`function load(k: VALUE) { ${use('k')} }\ndefineExpose({ load });`, `<p/>`) },
      ),
  ],
  [
    'what components of options emit, heard without this',
    (make, use) => ({
      'src/Page.vue': `<script lang="ts">\n${HEAD}import Child from './Child.vue';\nexport default { components: { Child }, methods: { go(k) { ${use('k')} } } };\n</script>\n<template><Child @picked="go" /></template>\n`,
      'src/main.ts': MAIN,
      'src/Child.vue': `<script lang="ts">\n${HEAD}export default { emits: ['picked'], methods: { pick() { this.$emit('picked', ${make}); } } };\n</script>\n<template><p @click="pick"/></template>\n`,
    }),
  ],
  [
    'what is provided by options that do nothing else',
    (make, use, _, other) => ({
      'src/Page.vue': `<script lang="ts">\n${HEAD}import Child from './Child.vue';\nexport default { components: { Child }, provide() { return { kind: ${make}, spare: ${other} }; } };\n</script>\n<template><Child /></template>\n`,
      'src/main.ts': MAIN,
      'src/Child.vue': `<script lang="ts">\n${HEAD}export default { inject: ['kind', 'spare'], mounted() { ${use('this.kind')} } };\n</script>\n<template><p/></template>\n`,
    }),
    { without: ['asked', 'read'] },
  ],
  [
    'a ref that VueUse watches',
    (make, use) =>
      page(
        `import { watchDebounced, whenever } from '@vueuse/core';\nimport { ref } from 'vue';\nconst kind = ref<VALUE>('');\nwatchDebounced(kind, (k) => { ${use('k')} }, { debounce: 300 });\nfunction go() { kind.value = ${make}; }`,
        '<li @click="go()" />',
      ),
  ],
  [
    'a state that VueUse makes once',
    (make, use, _, other) =>
      page(
        `import { createGlobalState } from '@vueuse/core';\nimport { ref } from 'vue';\nconst useRow = createGlobalState(() => ({ kind: ref(${make}), spare: ref(${other}) }));\nconst { kind } = useRow();\nfunction go() { ${use('kind.value')} }`,
        '<li @click="go()" />',
      ),
  ],
  [
    'what VueUse awaits',
    (make, use, _, other) =>
      page(
        `import { useAsyncState } from '@vueuse/core';\nconst { state } = useAsyncState(async () => ({ kind: ${make}, spare: ${other} }), null);\nfunction go() { if (state.value) { ${use('state.value.kind')} } }`,
        '<li @click="go()" />',
      ),
  ],
  [
    'what VueUse computes once it is there',
    (make, use, _, other) =>
      page(
        `import { computedAsync } from '@vueuse/core';\nconst row = computedAsync(async () => ({ kind: ${make}, spare: ${other} }), null);\nfunction go() { ${use('row.value.kind')} }`,
        '<li @click="go()" />',
      ),
  ],
  [
    'a token of Angular that a constructor asks for',
    (make, use, _, other) =>
      `${CORE}export const KINDS = new InjectionToken<{ kind: VALUE; spare: VALUE }>('KINDS');\n@Injectable({ providedIn: 'root' }) export class Svc { constructor(@Inject(KINDS) private readonly cfg: { kind: VALUE; spare: VALUE }) {} go() { ${use('this.cfg.kind')} } }\nexport const appConfig = { providers: [{ provide: KINDS, useValue: { kind: ${make}, spare: ${other} } }] };`,
  ],
  [
    'what an input changed to',
    (make, use, _, other) =>
      `${CORE}@Component({ selector: 'app-c', template: '' }) export class Row { @Input() kind: VALUE = ''; @Input() spare: VALUE = ''; ngOnChanges(changes: any) { if (changes['kind']) { ${use("changes['kind'].currentValue")} } } }\n@Component({ selector: 'app-p', template: '<app-c [kind]="kind" [spare]="spare"></app-c>', imports: [Row] }) export class Page { kind = ${make}; spare = ${other}; }`,
    { without: ['asked', 'read'] },
  ],
  [
    'an input that is a setter',
    (make, use, _, other) =>
      `${CORE}@Component({ selector: 'app-c', template: '' }) export class Row { @Input() set kind(k: VALUE) { ${use('k')} } @Input() set spare(k: VALUE) {} }\n@Component({ selector: 'app-p', template: '<app-c [kind]="kind" [spare]="spare"></app-c>', imports: [Row] }) export class Page { kind = ${make}; spare = ${other}; }`,
    { without: ['asked', 'read'] },
  ],
  [
    'an input that is made of what is given',
    (make, use, _, other) =>
      `${CORE}@Component({ selector: 'app-c', template: '' }) export class Row { readonly kind = input.required<VALUE, { kind: VALUE }>({ transform: (row) => row.kind }); ngOnInit() { ${use('this.kind()')} } }\n@Component({ selector: 'app-p', template: '<app-c [kind]="row"></app-c>', imports: [Row] }) export class Page { row = { kind: ${make}, spare: ${other} }; }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
