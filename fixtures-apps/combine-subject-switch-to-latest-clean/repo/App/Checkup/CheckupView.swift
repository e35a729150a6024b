import SwiftUI

struct CheckupView: View {
    @ObservedObject var model: CheckupViewModel

    var body: some View {
        List {
            Section {
                TopicButton(title: "Diagnoses", symbol: "stethoscope", action: model.diagnosesTapped)
                TopicButton(title: "Vital signs", symbol: "waveform.path.ecg", action: model.vitalsTapped)
            }
            .disabled(!model.canRead)
            Section(model.page.heading) {
                ForEach(model.page.entries) { entry in
                    HStack {
                        Text(entry.name)
                        Spacer()
                        Text(entry.day).foregroundStyle(.secondary)
                    }
                }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .navigationTitle("Check-up")
        .onAppear(perform: model.start)
    }
}
