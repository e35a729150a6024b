// SQLite.swift: two tables, inserted and read again
import UIKit
import SQLite
import HealthKit
import Sentry

@MainActor
final class Database {
    private let db = try! Connection(NSTemporaryDirectory() + "care.sqlite3")
    private let labs = Table("labs")
    private let settings = Table("settings")
    private let text = SQLite.Expression<String>("text")

    func create() throws {
        try db.run(labs.create(ifNotExists: true) { $0.column(text) })
        try db.run(settings.create(ifNotExists: true) { $0.column(text) })
    }

    func fill() async throws {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        try db.run(settings.insert(text <- "dark mode"))
        for record in found { try db.run(labs.insert(text <- record.displayName)) }
    }

    func report() throws {
        for row in try db.prepare(settings) { SentrySDK.capture(message: row[text]) }
        for row in try db.prepare(labs) {
            SentrySDK.capture(message: row[text]) // leak: clinical-data-to-third-party
        }
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let database = Database()

    func applicationDidBecomeActive(_ application: UIApplication) {
        Task {
            try? database.create()
            try? await database.fill()
            try? database.report()
        }
    }
}
