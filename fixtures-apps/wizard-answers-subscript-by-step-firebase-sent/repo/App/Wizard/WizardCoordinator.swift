import UIKit

@MainActor
final class WizardCoordinator {
    private let navigation: UINavigationController
    private let answers: WizardAnswers
    private let prefill: ConditionPrefill
    private let funnel: Funnel

    init(navigation: UINavigationController, answers: WizardAnswers, prefill: ConditionPrefill, funnel: Funnel) {
        self.navigation = navigation
        self.answers = answers
        self.prefill = prefill
        self.funnel = funnel
    }

    func start() {
        Task {
            answers[.condition] = try? await prefill.newestCondition()
            answers[.goal] = "Walk more"
            answers[.reminder] = "Morning"
            show(.condition)
        }
    }

    private func show(_ step: WizardStep) {
        let page = QuestionViewController(step: step, answer: answers[step] ?? "")
        page.onAnswer = { [weak self] text in
            self?.answers[step] = text
            self?.advance(after: step)
        }
        navigation.pushViewController(page, animated: true)
    }

    private func advance(after step: WizardStep) {
        if let next = step.next {
            show(next)
        } else if answers.isComplete {
            funnel.finished(reaching: answers[.condition] ?? "")
            navigation.popToRootViewController(animated: true)
        }
    }
}
