// typed throws: the error carries the record's text
import SwiftUI
import HealthKit
import Sentry

struct ParseFailure: Error {
    let stage: String
    let content: String
}

func parse(_ record: HKClinicalRecord) throws(ParseFailure) -> [String: Any] {
    guard let data = record.fhirResource?.data else {
        throw ParseFailure(stage: "resource", content: record.displayName)
    }
    guard let json = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
        throw ParseFailure(stage: "json", content: String(decoding: data, as: UTF8.self))
    }
    return json
}

@main
struct ParserApp: App {
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup { Text("Parser").task { await run() } }
    }

    func run() async {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: [])
        for record in (try? await query.result(for: store)) ?? [] {
            do throws(ParseFailure) {
                _ = try parse(record)
            } catch {
                SentrySDK.capture(message: error.stage)
                SentrySDK.capture(message: error.content) // leak: clinical-data-to-third-party
            }
        }
    }
}
