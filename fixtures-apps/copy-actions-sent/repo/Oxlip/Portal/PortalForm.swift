import SwiftUI

struct PortalForm: View {
    @Bindable var profile: PortalProfile

    var body: some View {
        NavigationStack {
            Form {
                TextField("Member number", text: $profile.memberNumber)
                TextField("Phone of the clinic", text: $profile.clinicPhone)
                    .keyboardType(.phonePad)
                Link("Privacy policy", destination: URL(string: "https://oxlip.health/privacy")!)
            }
            .navigationTitle("Portal")
        }
    }
}
