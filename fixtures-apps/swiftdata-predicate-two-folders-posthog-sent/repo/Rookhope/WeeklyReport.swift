import Foundation
import PostHog
import SwiftData

enum WeeklyReport {
    @MainActor
    static func send(from context: ModelContext) throws {
        let folder = Folder.allergies
        let pages = try context.fetch(FetchDescriptor<Page>(predicate: #Predicate { $0.folder == folder }))
        PostHogSDK.shared.capture("week", properties: ["pages": pages.map(\.title)])
    }
}
