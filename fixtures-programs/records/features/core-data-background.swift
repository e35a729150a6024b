// Core Data on a background context: performBackgroundTask saves, context.perform gives back names and themes
import CoreData
import HealthKit
import OSLog
import SwiftUI

@objc(Shot) final class Shot: NSManagedObject { @NSManaged var title: String }
@objc(Theme) final class Theme: NSManagedObject { @NSManaged var title: String }

private let logger = Logger(subsystem: "health.ivy", category: "import")

@main struct IvyApp: App {
    var body: some Scene { WindowGroup { ProgressView().task { try? await Importer().run() } } }
}

final class Importer {
    private let container = NSPersistentContainer(name: "Ivy")

    func run() async throws {
        container.loadPersistentStores { _, _ in }
        let type = HKClinicalType(.immunizationRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let shots = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        let names = shots.map(\.displayName)
        try await container.performBackgroundTask { context in
            for name in names { Shot(context: context).title = name }
            Theme(context: context).title = "Sage"
            try context.save()
        }
        let saved = try await titles(of: "Shot")
        let themes = try await themeTitles()
        logger.info("themes \(themes.joined(separator: ","), privacy: .public)")
        logger.info("saved \(saved.joined(separator: ","), privacy: .public)") // leak: clinical-data-logged
    }

    private func titles(of entity: String) async throws -> [String] {
        let context = container.newBackgroundContext()
        return try await context.perform {
            try context.fetch(NSFetchRequest<Shot>(entityName: entity)).map(\.title)
        }
    }

    private func themeTitles() async throws -> [String] {
        let context = container.newBackgroundContext()
        return try await context.perform { try context.fetch(NSFetchRequest<Theme>(entityName: "Theme")).map(\.title) }
    }
}
