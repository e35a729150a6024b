import type { Sdk } from './sdk.ts';

const STORAGE = ['Storage', 'StorageReference', 'FIRStorage'];

/** Databases, files and functions on somebody else’s machine. */
export const CLOUD: readonly Sdk[] = [
  {
    name: 'Cloud Firestore',
    kind: 'network',
    modules: ['FirebaseFirestore', 'FirebaseFirestoreSwift'],
    umbrellas: ['Firebase'],
    packages: [
      'npm @react-native-firebase/firestore',
      'npm firebase/firestore',
      'pub cloud_firestore',
      'nuget Plugin.Firebase.Firestore',
    ],
    swift: [
      {
        types: ['Firestore', 'DocumentReference', 'CollectionReference', 'WriteBatch', 'Transaction', 'FIRFirestore'],
        members: ['setData', 'updateData', 'addDocument', 'setDocument'],
      },
    ],
    dart: ['FirebaseFirestore', 'DocumentReference', 'CollectionReference', 'WriteBatch'],
    dotnet: [
      {
        modules: ['Plugin.Firebase.Firestore'],
        types: [
          'CrossFirebaseFirestore',
          'IFirebaseFirestore',
          'ICollectionReference',
          'IDocumentReference',
          'IWriteBatch',
          'ITransaction',
        ],
        members: ['setDataAsync', 'updateDataAsync', 'addDocumentAsync', 'setData', 'updateData'],
      },
    ],
    kotlin: [
      {
        modules: ['dev.gitlive.firebase.firestore'],
        types: [
          'Firebase',
          'FirebaseFirestore',
          'CollectionReference',
          'DocumentReference',
          'WriteBatch',
          'Transaction',
        ],
        members: ['add', 'set', 'update'],
      },
    ],
    script: [
      {
        packages: ['@react-native-firebase/firestore', 'firebase/firestore'],
        members: ['add', 'set', 'update', 'addDoc', 'setDoc', 'updateDoc'],
      },
    ],
    sources: [
      'https://firebase.google.com/docs/firestore/manage-data/add-data',
      'https://rnfirebase.io/firestore/usage',
      'https://pub.dev/packages/cloud_firestore',
      'https://github.com/TobiasBuchholz/Plugin.Firebase',
      'https://github.com/GitLiveApp/firebase-kotlin-sdk',
    ],
  },
  {
    name: 'Cloud Firestore through CardinalKit',
    kind: 'network',
    modules: ['CardinalKit'],
    swift: ['CKApp', 'CKSendHelper'],
    sources: ['https://github.com/CardinalKit/CardinalKit'],
  },
  {
    name: 'Firebase Realtime Database',
    kind: 'network',
    modules: ['FirebaseDatabase'],
    umbrellas: ['Firebase'],
    packages: ['npm @react-native-firebase/database', 'npm firebase/database', 'pub firebase_database'],
    swift: [{ types: ['Database', 'DatabaseReference', 'FIRDatabase'], members: ['setValue', 'updateChildValues'] }],
    dart: ['FirebaseDatabase', 'DatabaseReference'],
    kotlin: [
      {
        modules: ['dev.gitlive.firebase.database'],
        types: ['Firebase', 'FirebaseDatabase', 'DatabaseReference'],
        members: ['setValue', 'updateChildren'],
      },
    ],
    script: [
      { packages: ['@react-native-firebase/database', 'firebase/database'], members: ['set', 'update', 'push'] },
    ],
    sources: [
      'https://firebase.google.com/docs/database/ios/read-and-write',
      'https://rnfirebase.io/database/usage',
      'https://pub.dev/packages/firebase_database',
      'https://github.com/GitLiveApp/firebase-kotlin-sdk',
    ],
  },
  {
    name: 'Firebase Storage',
    kind: 'network',
    modules: ['FirebaseStorage'],
    umbrellas: ['Firebase'],
    packages: [
      'npm @react-native-firebase/storage',
      'npm firebase/storage',
      'pub firebase_storage',
      'nuget Plugin.Firebase.Storage',
    ],
    swift: [
      { types: STORAGE, members: ['putData', 'putDataAsync'] },
      { types: STORAGE, members: ['putFile', 'putFileAsync'], isOfFile: true },
    ],
    dart: ['FirebaseStorage', 'Reference'],
    dotnet: [
      {
        modules: ['Plugin.Firebase.Storage'],
        types: ['CrossFirebaseStorage', 'IFirebaseStorage', 'IStorageReference'],
        members: ['putBytes', 'putFile', 'putStream'],
        isOfFile: true,
      },
    ],
    kotlin: [
      {
        modules: ['dev.gitlive.firebase.storage'],
        types: ['Firebase', 'FirebaseStorage', 'StorageReference'],
        members: ['putData', 'putFile'],
        isOfFile: true,
      },
    ],
    script: [
      {
        packages: ['@react-native-firebase/storage', 'firebase/storage'],
        members: ['put', 'putString', 'uploadBytes', 'uploadString'],
      },
      { packages: ['@react-native-firebase/storage'], members: ['putFile'], isOfFile: true },
    ],
    sources: [
      'https://firebase.google.com/docs/storage/ios/upload-files',
      'https://rnfirebase.io/storage/usage',
      'https://pub.dev/packages/firebase_storage',
      'https://github.com/TobiasBuchholz/Plugin.Firebase',
      'https://github.com/GitLiveApp/firebase-kotlin-sdk',
    ],
  },
  {
    name: 'Cloud Functions',
    kind: 'network',
    modules: ['FirebaseFunctions'],
    umbrellas: ['Firebase'],
    packages: ['npm @react-native-firebase/functions', 'npm firebase/functions', 'nuget Plugin.Firebase.Functions'],
    swift: [{ types: ['Functions', 'HTTPSCallable', 'FIRFunctions'], members: ['call'] }],
    dotnet: [
      {
        modules: ['Plugin.Firebase.Functions'],
        types: ['CrossFirebaseFunctions', 'IFirebaseFunctions', 'IHttpsCallable'],
        members: ['callAsync'],
      },
    ],
    script: [{ packages: ['@react-native-firebase/functions', 'firebase/functions'], members: ['httpsCallable'] }],
    sources: [
      'https://firebase.google.com/docs/functions/callable',
      'https://rnfirebase.io/functions/usage',
      'https://github.com/TobiasBuchholz/Plugin.Firebase',
    ],
  },
  {
    name: 'Supabase',
    kind: 'network',
    modules: ['Supabase'],
    packages: ['npm @supabase/supabase-js', 'pub supabase_flutter', 'pub supabase'],
    swift: ['SupabaseClient'],
    dart: ['Supabase', 'SupabaseClient'],
    kotlin: [
      {
        modules: ['io.github.jan.supabase.postgrest', 'io.github.jan.supabase.postgrest.query'],
        types: ['SupabaseClient', 'Postgrest', 'PostgrestQueryBuilder'],
        members: ['insert', 'upsert', 'update', 'rpc'],
      },
      {
        modules: ['io.github.jan.supabase.storage'],
        types: ['SupabaseClient', 'Storage', 'BucketApi'],
        members: ['upload', 'update'],
      },
    ],
    script: [
      { packages: ['@supabase/supabase-js'], members: ['insert', 'upsert', 'update', 'upload', 'rpc', 'invoke'] },
    ],
    sources: [
      'https://github.com/supabase/supabase-swift',
      'https://supabase.com/docs/reference/javascript/insert',
      'https://pub.dev/packages/supabase_flutter',
      'https://github.com/supabase-community/supabase-kt',
    ],
  },
  {
    name: 'Parse',
    kind: 'network',
    modules: ['Parse', 'ParseSwift', 'ParseCore'],
    packages: ['cocoapods Parse', 'swiftpm parse-community/Parse-SDK-iOS-OSX'],
    swift: ['PFObject', 'PFCloud'],
    sources: ['https://github.com/parse-community/Parse-SDK-iOS-OSX'],
  },
  {
    name: 'Amplify',
    kind: 'network',
    modules: ['Amplify'],
    swift: ['Amplify'],
    sources: ['https://github.com/aws-amplify/amplify-swift'],
  },
];
