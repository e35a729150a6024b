import SwiftUI

struct VaccineSheet: View {
    let vaccine: Vaccine

    var body: some View {
        Form {
            LabeledContent("Vaccine", value: vaccine.name)
            LabeledContent("Given", value: vaccine.given.formatted(date: .long, time: .omitted))
        }
        .presentationDetents([.medium])
    }
}
