import { bootstrapApplication } from '@angular/platform-browser';
import { provideIonicAngular } from '@ionic/angular/standalone';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore } from '@ngrx/store';
import * as labsEffects from './app/labs/labs.effects';
import { labsFeature } from './app/labs/labs.feature';
import { LabsPage } from './app/labs/labs.page';

bootstrapApplication(LabsPage, {
  providers: [provideIonicAngular(), provideStore(), provideState(labsFeature), provideEffects(labsEffects)],
});
