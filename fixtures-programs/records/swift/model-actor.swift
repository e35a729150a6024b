// SwiftData: a @ModelActor and a relationship between two models
import SwiftUI
import SwiftData
import HealthKit
import os

@Model final class Folder {
    var title: String
    @Relationship(deleteRule: .cascade, inverse: \Page.folder) var pages: [Page] = []
    init(title: String) { self.title = title }
}

@Model final class Page {
    var text: String
    var folder: Folder?
    init(text: String) { self.text = text }
}

@ModelActor
actor Importer {
    func run() async throws {
        let notes = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.clinicalNoteRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        let folder = Folder(title: "Doctor's notes")
        modelContext.insert(folder)
        folder.pages = notes.map { Page(text: $0.displayName) }
        try modelContext.save()
    }

    func log() throws {
        let logger = Logger(subsystem: "com.example.pages", category: "import")
        for folder in try modelContext.fetch(FetchDescriptor<Folder>()) {
            logger.info("\(folder.title, privacy: .public)")
            let texts = folder.pages.map(\.text).joined(separator: ",")
            logger.info("\(texts, privacy: .public)") // leak: clinical-data-logged
        }
    }
}

@main
struct PagesApp: App {
    private let importer = Importer(modelContainer: try! ModelContainer(
        for: Folder.self, configurations: ModelConfiguration(cloudKitDatabase: .none)))
    var body: some Scene {
        WindowGroup { Text("Pages").task { try? await importer.run(); try? await importer.log() } }
    }
}
