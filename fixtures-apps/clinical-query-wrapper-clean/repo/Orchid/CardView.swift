import SwiftUI

struct CardView: View {
    @ClinicalQuery(.allergyRecord) private var allergies
    @ClinicalQuery(.coverageRecord) private var plans

    var body: some View {
        List {
            Section("Allergies") {
                ForEach(allergies, id: \.uuid) { Text($0.displayName) }
            }
            Section("Insurance") {
                ForEach(plans, id: \.uuid) { Text($0.displayName) }
            }
        }
        .task {
            await $allergies.reload()
            await $plans.reload()
        }
    }
}
