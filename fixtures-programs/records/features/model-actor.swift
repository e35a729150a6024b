// a @ModelActor keeps records and search words; both are reported to Sentry from a screen
import HealthKit
import Sentry
import SwiftData
import SwiftUI

@Model final class ImportedLab {
    var name: String
    var importedAt = Date.now
    init(name: String) { self.name = name }
}

@Model final class SearchWord {
    var word: String
    init(word: String) { self.word = word }
}

@ModelActor actor Library {
    func add(_ names: [String]) throws {
        for name in names { modelContext.insert(ImportedLab(name: name)) }
        try modelContext.save()
    }
    func remember(_ word: String) throws {
        modelContext.insert(SearchWord(word: word))
        try modelContext.save()
    }
    func newestLab() throws -> String? {
        var descriptor = FetchDescriptor<ImportedLab>(sortBy: [SortDescriptor(\.importedAt, order: .reverse)])
        descriptor.fetchLimit = 1
        return try modelContext.fetch(descriptor).first?.name
    }
    func newestWord() throws -> String? { try modelContext.fetch(FetchDescriptor<SearchWord>()).last?.word }
}

@main struct LabsApp: App {
    private let library = Library(modelContainer: try! ModelContainer(for: ImportedLab.self, SearchWord.self, configurations: ModelConfiguration(cloudKitDatabase: .none)))
    @State private var word = ""

    var body: some Scene {
        WindowGroup {
            TextField("Search", text: $word)
                .onSubmit { Task { try await library.remember(word) } }
                .task { try? await start() }
        }
    }

    private func start() async throws {
        let type = HKClinicalType(.labResultRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let labs = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        try await library.add(labs.map(\.displayName))
        if let word = try await library.newestWord() { SentrySDK.capture(message: "last search: \(word)") }
        if let lab = try await library.newestLab() { SentrySDK.capture(message: "last import: \(lab)") } // leak: clinical-data-to-third-party
    }
}
