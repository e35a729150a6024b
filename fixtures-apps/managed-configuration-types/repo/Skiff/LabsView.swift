import HealthKit
import SwiftUI

struct LabsView: View {
    @State private var labs: [HKClinicalRecord] = []

    var body: some View {
        List {
            ForEach(labs, id: \.uuid) { Text($0.displayName) }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { labs = (try? await LabService().labs()) ?? [] }
    }
}
