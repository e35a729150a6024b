/**
 * Libraries of JavaScript, Dart, C# and Kotlin that have nothing to do with HealthKit, by how their names begin: what is
 * handed to one of them is read by nobody there. Any other may be closed code that reads what it is given.
 */
import { SDKS } from '../../sdks/index.ts';
import type { Language } from '../facts/source.ts';
import { foreignRoot, packageOf } from './foreign-paths.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const KNOWN: Readonly<Partial<Record<Language, readonly string[]>>> = {
  javascript: words(`
    react react-dom react-native react-redux react-query react-intl react-i18next react-hook-form react-router @react-native/
    @react-native-async-storage/ @react-native-community/ @react-native-firebase/ @react-native-picker/ @react-navigation/
    @tanstack/ @reduxjs/ @redux-saga/ @xstate/ @apollo/ @angular/ @ionic/ @ionic-native/ @awesome-cordova-plugins/ @capacitor/
    @vue/ @vueuse/ @sveltejs/ @shopify/ @gorhom/ @expo/ @hookform/ @legendapp/ @nozbe/ @preact/ @tamagui/ @ui-kitten/
    @rneui/ @emotion/ @formatjs/ @supabase/ @trpc/ @nanostores/ @preact/signals @types/ expo redux reselect immer
    mobx zustand jotai recoil valtio nanostores xstate effector effect rxjs swr vue vuex pinia svelte preact solid-js lodash ramda
    remeda radash underscore date-fns dayjs luxon moment zod yup joi valibot superstruct io-ts ajv axios ky got graphql urql
    i18next i18n formik native-base nativewind styled-components classnames clsx uuid nanoid fp-ts ts-pattern tslib invariant
    tiny-invariant neverthrow p-queue p-limit p-map eventemitter3 events mitt nanoevents emittery buffer node: url path
    inversify tsyringe typedi awilix reflect-metadata async-mutex bottleneck fast-deep-equal deepmerge qs query-string
    vitest jest @testing-library/ storybook @storybook/ @babel/ core-js regenerator-runtime`),
  dart: words(`
    dart: package:flutter/ package:flutter_ package:riverpod package:hooks_riverpod package:provider/ package:bloc/
    package:hydrated_bloc/ package:get_it/ package:injectable/ package:get/ package:go_router/ package:auto_route/ package:dio/
    package:http/ package:chopper/ package:retrofit/ package:freezed_annotation/ package:json_annotation/ package:equatable/
    package:collection/ package:async/ package:intl/ package:meta/ package:path package:rxdart/ package:mobx/ package:redux/
    package:stream_transform/ package:shared_preferences/ package:hive package:isar package:drift/ package:sqflite/
    package:url_launcher/ package:firebase_ package:cloud_firestore/ package:logging/ package:logger/ package:fpdart/
    package:dartz/ package:uuid/ package:built_ package:signals package:permission_handler/ package:package_info_plus/
    package:test/ package:mocktail/ package:mockito/ package:cupertino_icons/ package:google_fonts/ package:connectivity_plus/`),
  'c-sharp': words(`
    System Microsoft. CommunityToolkit. Foundation HealthKit UIKit ObjCRuntime CoreFoundation CoreGraphics UserNotifications
    BackgroundTasks Xamarin. Prism ReactiveUI DynamicData Splat Newtonsoft. Refit Polly MediatR Serilog SQLite LiteDB Realms
    FluentValidation AutoMapper Autofac DryIoc Mapster Humanizer Syncfusion. Telerik. DevExpress. Mopups MvvmCross Fody Moq
    Xunit NUnit Plugin. Shiny LanguageExt OneOf Ardalis. Android. Java. WebKit Security`),
  kotlin: words(`
    kotlin. kotlinx. platform. java. javax. android. androidx. org.koin. org.kodein. io.ktor. com.arkivanov. co.touchlab.
    app.cash. com.squareup. org.jetbrains. cafe.adriel. moe.tlaster. com.russhwolf. io.github.aakira. io.insert-koin. arrow.
    io.realm. com.rickclephas. dev.icerock. me.tatarka. org.orbitmvi. com.benasher44. okio. io.coil-kt. coil dev.gitlive.
    io.github.jan.supabase.`),
};

/** What the SDKs of the table are imported as: by their package, and where C# and Kotlin call them otherwise. */
const OF_VENDORS: ReadonlySet<string> = new Set(
  SDKS.flatMap(({ packages = [], dotnet = [], kotlin = [] }) => [
    ...packages.map((one) => one.slice(one.indexOf(' ') + 1).replace(/\*$/, '')),
    ...[...(typeof dotnet === 'string' ? [] : dotnet), ...kotlin].flatMap(({ modules = [] }) => modules),
  ]),
);

/** A name that promises to know HealthKit's records, whoever's it is. */
const OF_HEALTH = /health|clinical|record|fhir|\behr\b|medic|patient/i;

/** Whether a module is somebody's whose code might read from HealthKit what it is handed. */
export function isStrange(module: string, language: Language): boolean {
  const plain = module.replace(/^package:/, '');
  if (packageOf(foreignRoot(plain)) || isOf(plain, OF_VENDORS)) return false;
  if (OF_HEALTH.test(module) && !/^(?:HealthKit|platform\.)/.test(module)) return true;
  return !(KNOWN[language] ?? []).some((start) => beginsWith(module, start));
}

function isOf(module: string, names: ReadonlySet<string>): boolean {
  return names.has(module) || [...names].some((name) => module.startsWith(`${name}/`) || module.startsWith(`${name}.`));
}

/** `expo` begins `expo-router` and `expo/fetch`, and not `exponent`. */
function beginsWith(module: string, start: string): boolean {
  if (!module.startsWith(start)) return false;
  const next = module.charAt(start.length);
  return /[/.:_]$/.test(start) || next === '' || /[-/.]/.test(next);
}
