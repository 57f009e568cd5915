import { bootstrapApplication } from '@angular/platform-browser';
import '@cunju/embed/define.js';
import { AppComponent } from './app.component.js';

void bootstrapApplication(AppComponent);
