// asks: labResult medication vitalSign | reads: labResult medication
// Angular: a routerLink's parameter is an input of the page; no link goes to vitals
// open: one more is taken for used
import { Component, effect, input } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, RouterLink, RouterOutlet, withComponentInputBinding } from '@angular/router';
import { registerPlugin } from '@capacitor/core';
import type { EhrPlugin, HKClinicalSampleType } from 'capacitor-plugin-ehr';

const Ehr = registerPlugin<EhrPlugin>('EhrPlugin');
const types = {
  labs: 'HKClinicalTypeIdentifierLabResultRecord',
  drugs: 'HKClinicalTypeIdentifierMedicationRecord',
  vitals: 'HKClinicalTypeIdentifierVitalSignRecord',
} satisfies Record<string, HKClinicalSampleType>;
type Kind = keyof typeof types;
const links: Kind[] = ['labs', 'drugs'];

@Component({ selector: 'app-records', template: `<h1>{{ kind() }}</h1>` })
export class RecordsPage {
  readonly kind = input.required<Kind>();

  constructor() {
    effect(async () => {
      if (!links.includes(this.kind())) return;
      console.log(await Ehr.queryClinicalSampleType({ sampleType: types[this.kind()] }));
    });
  }
}

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  template: `@for (link of links; track link) { <a [routerLink]="['/records', link]">{{ link }}</a> } <router-outlet />`,
})
export class AppRoot {
  readonly links = links;
  readonly asked = Ehr.authorize({ readPermissions: [types.labs, types.drugs, types.vitals], writePermissions: [] });
}

const routes = [{ path: 'records/:kind', component: RecordsPage }];
bootstrapApplication(AppRoot, { providers: [provideRouter(routes, withComponentInputBinding())] });
