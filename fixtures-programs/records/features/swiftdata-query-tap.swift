// SwiftData rows listed with @Query; a tap on a record and a tap on a typed note are tracked
import FirebaseAnalytics
import HealthKit
import SwiftData
import SwiftUI

@Model final class SavedAllergy {
    var title: String
    init(title: String) { self.title = title }
}

@Model final class PersonalNote {
    var text: String
    init(text: String) { self.text = text }
}

@main struct HazelApp: App {
    let container = try! ModelContainer(for: SavedAllergy.self, PersonalNote.self, configurations: ModelConfiguration(cloudKitDatabase: .none))
    var body: some Scene { WindowGroup { AllergiesView() }.modelContainer(container) }
}

struct AllergiesView: View {
    @Environment(\.modelContext) private var context
    @Query(sort: \SavedAllergy.title) private var allergies: [SavedAllergy]
    @Query private var notes: [PersonalNote]
    @State private var draft = ""

    var body: some View {
        List {
            ForEach(allergies) { allergy in
                Button(allergy.title) {
                    Analytics.logEvent("allergy_opened", parameters: ["title": allergy.title]) // leak: clinical-data-to-third-party
                }
            }
            ForEach(notes) { note in
                Button(note.text) {
                    Analytics.logEvent("note_opened", parameters: ["title": note.text])
                }
            }
            TextField("Note", text: $draft).onSubmit { context.insert(PersonalNote(text: draft)) }
        }
        .task { try? await refresh() }
    }

    private func refresh() async throws {
        let type = HKClinicalType(.allergyRecord)
        let store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        for record in found { context.insert(SavedAllergy(title: record.displayName)) }
    }
}
