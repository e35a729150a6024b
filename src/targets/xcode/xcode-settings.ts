/**
 * The settings that Xcode makes itself: those that follow from the project, and those that only a build knows.
 */
import { readSettingKey } from '../../read/setting-key.ts';
import type { Location } from '../../types.ts';
import type { ProjectTarget, XcodeProject } from './project.ts';
import type { Assignment, Layer } from './settings.ts';

/** Defaults and what follows from the project. Weaker than anything the project says. */
export function defaultSettings(project: XcodeProject, configuration: string, sdk: string, root: string): Layer {
  return assign(project.at, {
    SRCROOT: root,
    SOURCE_ROOT: root,
    PROJECT_DIR: root,
    PROJECT: project.name,
    PROJECT_NAME: project.name,
    PROJECT_FILE_PATH: `${root}/${project.name}.xcodeproj`,
    CONFIGURATION: configuration,
    PLATFORM_NAME: sdk,
    EFFECTIVE_PLATFORM_NAME: sdk === 'macosx' ? '' : `-${sdk}`,
    DEVELOPMENT_LANGUAGE: project.developmentLanguage,
    PRODUCT_NAME: '$(TARGET_NAME)',
    PRODUCT_MODULE_NAME: '$(PRODUCT_NAME:c99extidentifier)',
    EXECUTABLE_NAME: '$(EXECUTABLE_PREFIX)$(PRODUCT_NAME)$(EXECUTABLE_SUFFIX)',
    EXECUTABLE_PREFIX: '',
    EXECUTABLE_SUFFIX: '',
    CFBundleIdentifier: '$(PRODUCT_BUNDLE_IDENTIFIER)',
    INFOPLIST_EXPAND_BUILD_SETTINGS: 'YES',
  });
}

/** What follows from the target: stronger than the project's settings, weaker than the target's own. */
export function targetSettings(target: ProjectTarget): Layer {
  return assign(target.at, { TARGET_NAME: target.name, TARGETNAME: target.name });
}

function assign(at: Location, values: Readonly<Record<string, string>>): Assignment[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const read = readSettingKey(key);
    return read && 'conditions' in read ? [{ ...read, value, keyAt: at, at }] : [];
  });
}

/** Set in every build, many of them to what cannot be known here. A text that mentions one is known all the same. */
export const ALWAYS_SET: ReadonlySet<string> = new Set(
  `
  SRCROOT SOURCE_ROOT PROJECT_DIR PROJECT PROJECT_NAME PROJECT_FILE_PATH CONFIGURATION PLATFORM_NAME
  EFFECTIVE_PLATFORM_NAME DEVELOPMENT_LANGUAGE TARGET_NAME TARGETNAME PRODUCT_NAME PRODUCT_MODULE_NAME EXECUTABLE_NAME
  AppIdentifierPrefix TeamIdentifierPrefix DEVELOPMENT_TEAM PRODUCT_BUNDLE_IDENTIFIER CFBundleIdentifier
  PRODUCT_BUNDLE_PACKAGE_TYPE PRODUCT_TYPE WRAPPER_NAME WRAPPER_EXTENSION FULL_PRODUCT_NAME CONTENTS_FOLDER_PATH
  MARKETING_VERSION CURRENT_PROJECT_VERSION VERSIONING_SYSTEM SDKROOT SDK_NAME SDK_VERSION SDK_DIR PLATFORM_DIR
  PLATFORM_PREFERRED_ARCH ARCHS CURRENT_ARCH NATIVE_ARCH VALID_ARCHS XCODE_VERSION_ACTUAL XCODE_VERSION_MAJOR
  XCODE_VERSION_MINOR XCODE_PRODUCT_BUILD_VERSION DEVELOPER_DIR TOOLCHAIN_DIR BUILD_DIR BUILD_ROOT BUILT_PRODUCTS_DIR
  CONFIGURATION_BUILD_DIR CONFIGURATION_TEMP_DIR TARGET_BUILD_DIR TARGET_TEMP_DIR DERIVED_FILE_DIR DERIVED_DATA_DIR
  DERIVED_SOURCES_DIR OBJROOT SYMROOT DSTROOT TEMP_DIR TEMP_ROOT PROJECT_TEMP_DIR PROJECT_DERIVED_FILE_DIR CACHE_ROOT
  INSTALL_DIR INSTALL_PATH INFOPLIST_PATH UNLOCALIZED_RESOURCES_FOLDER_PATH FRAMEWORKS_FOLDER_PATH HOME USER USERNAME
  LOCAL_LIBRARY_DIR USER_LIBRARY_DIR ACTION BUILD_STYLE LOCALIZED_STRING
  IPHONEOS_DEPLOYMENT_TARGET MACOSX_DEPLOYMENT_TARGET WATCHOS_DEPLOYMENT_TARGET TVOS_DEPLOYMENT_TARGET
  `
    .split(/\s+/)
    .filter((name) => name !== ''),
);
