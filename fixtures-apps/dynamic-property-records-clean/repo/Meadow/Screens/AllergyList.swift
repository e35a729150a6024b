import SwiftUI

struct AllergyList: View {
    @ClinicalRecords(.allergyRecord) private var allergies

    var body: some View {
        List(allergies, id: \.uuid) { Text($0.displayName) }
            .task { await $allergies.reload() }
            .navigationTitle("Allergies")
    }
}
