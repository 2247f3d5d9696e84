"""The verbs whose subject takes part in an event, and the role that each gives (guidelines § 4, `participants`)."""

import re
from collections.abc import Mapping

from extractor.matching.patterns import Pattern
from extractor.mentions.opaque import FILL
from extractor.mentions.vocabulary import alternation
from extractor.model import ParticipationRole
from extractor.seeds import words

_LISTS: Mapping[str, ParticipationRole] = {
    "chair": "chair",
    "speaker": "speaker",
    "presenter": "presenter",
    "lecturer": "presenter",
    "leader": "leader",
    "attendee": "attendee",
    "launcher": "launcher",
}

_ROLE_OF: Mapping[str, ParticipationRole] = {
    verb: role for key, role in _LISTS.items() for verb in words("participation", key)
}

_SPEECHES = "报告|说明|通报|简报|汇报|辅导|讲座|宣讲|党课"

_WON = (
    r"(?:夺得|摘得|获得|荣获|斩获|分获|勇夺|捧得)了?"
    r"(?=[^，。；]{0,12}(?:[冠亚季]军|第[一二三]名|[金银铜]牌|[二三]、[三四]名))"
)
"""What says of somebody that he took part in a contest, and won."""

CONTEST = Pattern(_WON)

_GOING = "[，]|前往|来到|深入|走进|[赴到在]|开展|参加|参观|重温|走访|慰问|检查|调研|现场|巡查|体验|清理"

VERB = Pattern(
    rf"(?<!重要)(?<!系列)(?<!的)(?<!工(?=作))(?<!意见(?=建议))(?<!(?:总体|目标|任务|有关|相关|具体)(?=要求))"
    rf"(?!说[明法服教]|讲(?:[座台师稿]|解(?!了)))(?:{alternation(_ROLE_OF)})"
    rf"(?!{alternation(words('participation', 'passive_speech'))})"
    rf"|(?<=的)(?:陪同|带领|率领)(?=下)|带领(?=下)|(?:带领|率团?)(?=[^，。；]{{1,30}}?(?:{_GOING}))"
    r"|介绍(?=[^，。；：“]{2,40}(?:情况|经验|做法|成果|举措|成效|历程|概况|环境|进度|进展))"
    rf"|(?<!工)[作做][了出]?(?=[^，。；]{{0,60}}(?:{_SPEECHES}|总结|部署|动员|点评|发言|讲话|致辞|演讲|经验交流"
    rf"|典型交流|介绍|安排|分析|分享|推介|对照检查|检视|剖析|自我批评))"
    r"|讲解(?=[^，。；]{2,20}(?:知识|手法|技巧|要点|方法|政策|流程|案例)(?:$|[，。；]))|[作做][了出]?(?=《)|提了?[^，。]{0,4}(?:意见|要求|需求|诉求|建议|问题)"
    r"|进行了?(?=[^，。；]{0,6}?(?:汇报|通报|说明|解读|讲解|介绍|总结|部署|点评|阐述|动员|推介|对照检查|检视|剖析"
    r"|自我批评))"
    r"|(?<![访慰提询质责])问(?=道?[，：:,“])|(?:当场|现场)?(?:回答|答复)(?=道?[，：:,“])|追问"
    r"|安排(?=[^，。；、]{2,14}工作(?:$|[，。；]))|回应(?=[^，。；]{0,12}(?:关切|提问|问题|询问|质询|期盼|诉求))|代表(?=[^，。；]{1,14}宣誓)"
    r"|面对面(?:倾听|(?:交流|沟通)(?![^。；]{0,20}等[^，。；]{0,4}(?:方式|形式)))|带来(?=[^，。；]{0,8}(?:岗位|职位))"
    r"|[赴到](?=[^，。；]{0,6}领奖)|[上登]台领奖|报告(?=[^，。；]{0,4}履职情况)"
    r"|[为给](?=[^，。；]{1,24}(?:颁了?奖|颁发|授牌|发放|佩戴|[义看]诊|[问诊把]脉|问诊|理发))|代表[^，。；]{0,10}(?:签约|签字|签署)"
    rf"|(?:走进|分赴)(?=[^，。；“]{{0,10}}“{FILL}+”|[^，。；]{{0,10}}(?:联络站|联系点|代表之家|选区))"
    rf"|一[起同道](?=[做包](?!好)|动手|制作|种|栽|清理|打扫|品尝)|接待(?=了?(?:来访)?(?:选民|群众))"
    r"|带来了?(?=一[堂场节次][^，。；]{0,24}(?:讲座|辅导|宣讲|党课|课(?=$|[，。；])))"
    r"|来到(?=[^，。；]{0,24}，[与同][^，。；]{0,24}(?:交流|座谈|交谈|互动))"
    r"|到现场(?=[^，。；]{0,8}(?:察看|查看|观摩|指导|慰问))"
    rf"|捐赠(?=了?[^，。；]{{0,12}}\d[^，。；]{{0,8}}(?:元|[册台套件份个辆箱吨]))|{_WON}"
    r"|宣布(?=[^，。；]{0,10}(?:开[㐀-鿿](?=$|[，。；])|开始|启动|竣工|落成|启用|通车))"
    r"|宣布了?(?=[^，。；]{0,16}(?:决定|任免|任命|名单|通知|结果))"
)
"""Verbs of participation: those listed in the seeds, and those that their object makes one."""

_REPORTED = Pattern(r"[^，。；]{0,6}?(?:汇报|通报|说明|解读|讲解)")

_OPENS = Pattern(r"[^，。；]{0,10}(?:开[㐀-鿿](?=$|[，。；])|开始|启动|竣工|落成|启用|通车)")
"""What somebody opens by his word, where he reads no decision out."""

_REPORT = Pattern(rf"《|[^，。；]{{0,60}}(?:{_SPEECHES})")
"""What is presented, where 作 has another object than a speech."""

_JOBS = Pattern("[^，。；]{0,8}(?:岗位|职位)")
"""What an employer brings to a job fair, where a teacher brings a lesson."""

_IN_REPORT = Pattern(r"在(?:工作)?汇报[中时]$")
"""What makes a report of what somebody says (某某在汇报中|说)."""

_BY_WORD: Mapping[str, ParticipationRole] = {
    "为": "attendee",
    "给": "attendee",
    "带领": "leader",
    "代表": "speaker",
    "面对面倾听": "attendee",
    "面对面交流": "attendee",
    "面对面沟通": "attendee",
    "赴": "attendee",
    "到": "attendee",
    "一起": "attendee",
    "一同": "attendee",
    "一道": "attendee",
    "上台领奖": "attendee",
    "登台领奖": "attendee",
    "报告": "presenter",
    "率": "leader",
    "捐赠": "attendee",
    "率团": "leader",
    "率领": "leader",
    "陪同": "attendee",
}


def role_of(verb: re.Match[str]) -> ParticipationRole:
    """The role that a verb found by `VERB` gives its subject; one of speaking where nothing else is known of it."""
    listed = _ROLE_OF.get(verb[0]) or _BY_WORD.get(verb[0])
    if listed is not None:
        reports = verb[0] == "说" and _IN_REPORT.search(verb.string, 0, verb.start())
        return "presenter" if reports else listed
    if verb[0].startswith("带来"):
        return "attendee" if _JOBS.match(verb.string, verb.end()) else "presenter"
    if verb[0].startswith(("代表", "走进", "分赴", "来到", "到现场")) or CONTEST.match(verb.string, verb.start()):
        return "attendee"
    if verb[0].startswith("宣布"):
        return "launcher" if _OPENS.match(verb.string, verb.end()) else "speaker"
    if verb[0].startswith("进行"):
        return "presenter" if _REPORTED.match(verb.string, verb.end()) else "speaker"
    is_report = verb[0] == "讲解" or (verb[0].startswith(("作", "做")) and _REPORT.match(verb.string, verb.end()))
    return "presenter" if is_report else "speaker"
